import { Button, Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Dokumentvisning } from './Dokumentvisning.js';

/** "Visa" som öppnar dokumentet ovanpå sidan. */
export function Visas({ titel, till }: { titel: string; till: string }): ReactNode {
  const [oppen, satt] = useState(false);
  return (
    <>
      <Button size="xs" onClick={() => satt(true)}>
        Visa <span className="dold">{titel}</span>
      </Button>
      <Modal.Root
        opened={oppen}
        onClose={() => satt(false)}
        size="58rem"
        radius="md"
        transitionProps={{ duration: 0 }}
        classNames={{ content: 'dialog', overlay: 'slojd' }}
      >
        <Modal.Overlay />
        <Modal.Content>
          <Modal.Body className="dialog__inre">
            <Modal.Title className="dialog__rubrik">{titel}</Modal.Title>
            <Dokumentvisning titel={titel} till={till} />
            <p className="rad">
              <Button onClick={() => satt(false)}>Stäng dokumentet</Button>
            </p>
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </>
  );
}
