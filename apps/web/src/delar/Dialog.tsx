import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

/** Det enda som ska ligga ovanpå en annan dialog är inloggningen. */
const OVERST = 400;

/** En fråga ovanpå sidan. Utan `stang` går den inte att komma förbi. */
export function Dialog({
  oppen,
  rubrik,
  stang,
  children,
}: {
  oppen: boolean;
  rubrik: string;
  stang?: () => void;
  children: ReactNode;
}): ReactNode {
  const fast = stang === undefined;
  return (
    <Modal.Root
      opened={oppen}
      onClose={stang ?? (() => undefined)}
      centered
      radius="md"
      transitionProps={{ duration: 0 }}
      classNames={{ overlay: 'slojd', content: 'dialog' }}
      closeOnEscape={!fast}
      closeOnClickOutside={!fast}
      {...(fast ? { zIndex: OVERST } : {})}
    >
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body className="dialog__inre">
          <Modal.Title className="dialog__rubrik">{rubrik}</Modal.Title>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
