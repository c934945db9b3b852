export interface Las {
  slapp(): void;
}

/** Takes the lock of a folder, or tells with which word somebody else holds it. */
export function taLas(slag: string, katalog: string, ord: string): Promise<Partial<Las> & { hallsAv?: string }>;

/** Resolves when the present holder has let go or died. */
export function vantaPaLas(slag: string, katalog: string): Promise<string | null>;
