import { SendHorizontal } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/field';
import { isPilotBacked } from '@/data/assignees';
import { useFleetScope } from '@/data/fleet-context';
import type { Operation } from '@/data/operation';
import { useAssignees } from '@/data/use-assignees';
import { useDraft } from '@/lib/use-draft';
import { useOperationCommand } from '../api/use-operation-command';

/** What sending will do, said before it is sent. */
export function replyHint(pilotBacked: boolean, active: boolean): string {
  if (!pilotBacked) return 'Your reply is kept in the conversation.';
  return active
    ? 'A run is going on: the pilot is told when it is done.'
    : 'Your reply resumes the pilot where it left off.';
}

/** The text stays, through failures and reloads, until the server has confirmed it. */
export function ReplyBox({ operation, active }: { readonly operation: Operation; readonly active: boolean }) {
  const { fleetId } = useFleetScope();
  const pilotBacked = isPilotBacked(operation, useAssignees());
  const [text, setText] = useDraft(`${fleetId}.reply.${operation.id}`);
  const command = useOperationCommand(fleetId, operation.id);
  const send = () => {
    if (text.trim() === '' || command.isPending) return;
    command.mutate({ name: 'comments', body: { body: text } }, { onSuccess: () => setText('') });
  };
  return (
    <form
      className="mt-4"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
      }}
    >
      <TextArea
        label="Reply"
        hideLabel
        rows={3}
        placeholder="Write a reply…"
        value={text}
        readOnly={command.isPending}
        hint={replyHint(pilotBacked, active)}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="mt-2 flex items-center justify-end gap-3">
        <kbd className="text-xs text-faint max-md:hidden">Ctrl ↵</kbd>
        <Button
          type="submit"
          look="primary"
          busy={command.isPending}
          disabled={text.trim() === ''}
          icon={<SendHorizontal className="size-3.5" aria-hidden="true" />}
        >
          Reply
        </Button>
      </div>
    </form>
  );
}
