import { Button, createTheme, type CSSVariablesResolver, Input, type MantineColorsTuple, Menu } from '@mantine/core';
import { fargvariabler } from './farger';

const klubba: MantineColorsTuple = [
  '#e4ecf6',
  '#c8d9ec',
  '#a3c0e0',
  '#93bff2',
  '#5b8cc3',
  '#3f74ae',
  '#2d5f98',
  '#235389',
  '#1b4a82',
  '#12365f',
];

/** Klubbas utseende som Mantine-tema. Mått och former står i stilmallarna bredvid. */
export const tema = createTheme({
  fontFamily: 'var(--grotesk)',
  fontFamilyMonospace: 'var(--grotesk)',
  headings: { fontFamily: 'var(--grotesk)', fontWeight: '650' },
  primaryColor: 'klubba',
  primaryShade: { light: 8, dark: 3 },
  colors: { klubba },
  radius: { xs: '3px', sm: '3px', md: '6px', lg: '6px', xl: '6px' },
  defaultRadius: 'xs',
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  respectReducedMotion: true,
  autoContrast: false,
  components: {
    Button: Button.extend({ defaultProps: { variant: 'default' }, classNames: { root: 'knapp' } }),
    Input: Input.extend({ classNames: { input: 'in', wrapper: 'inram' } }),
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] },
      classNames: { root: 'falt', label: 'etikett', description: 'hjalp', error: 'fel-text' },
    }),
    Menu: Menu.extend({
      defaultProps: {
        shadow: 'none',
        radius: 'xs',
        offset: 4,
        transitionProps: { duration: 0 },
        withInitialFocusPlaceholder: false,
      },
      classNames: { dropdown: 'menyruta', item: 'menyrad', label: 'menyrubrik', divider: 'menylinje' },
    }),
  },
});

const gemensamt = {
  '--mantine-color-body': 'var(--papper)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-2)',
  '--mantine-color-default-border': 'var(--linje-stark)',
  '--mantine-color-error': 'var(--falu)',
  '--mantine-color-placeholder': 'var(--text-3)',
  '--mantine-color-default': 'var(--yta)',
  '--mantine-color-default-hover': 'var(--yta-2)',
  '--mantine-color-anchor': 'var(--black)',
};

/** Våra färger under sina namn, och Mantines egna pekade mot dem. */
export const cssVariabler: CSSVariablesResolver = () => ({
  variables: fargvariabler(),
  light: gemensamt,
  dark: gemensamt,
});
