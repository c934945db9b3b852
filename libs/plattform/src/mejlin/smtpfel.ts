/** Ett nej till den andra mejlservern. 4xx är tillfälligt, 5xx slutgiltigt. */
export const smtpfel = (kod: number, text: string): Error & { responseCode: number } =>
  Object.assign(new Error(text), { responseCode: kod });
