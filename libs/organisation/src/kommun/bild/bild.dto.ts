/** Formuläret för en bild, som det står i API-beskrivningen. */
export const BILDUPPLADDNING = {
  schema: {
    type: 'object',
    required: ['alttext', 'bild'],
    properties: {
      alttext: { type: 'string', description: 'Beskriver bilden för den som inte ser den; före bilden' },
      bild: { type: 'string', format: 'binary', description: 'PNG eller SVG, högst 500 kB' },
    },
  },
};
