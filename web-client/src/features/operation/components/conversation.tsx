import { Hourglass, Satellite } from 'lucide-react';
import { Markdown } from '@/components/parts/markdown';
import { Avatar, AssigneeIcon } from '@/components/parts/person';
import { RelativeTime } from '@/components/ui/relative-time';
import type { Assignee, AssigneeView } from '@/data/assignees';
import { assigneeOf } from '@/data/assignees';
import { useFleetScope } from '@/data/fleet-context';
import type { Operation } from '@/data/operation';
import { useAssignees } from '@/data/use-assignees';
import type { Comment } from '../api/use-operation';
import { ReplyBox } from './reply-box';

interface ConversationProps {
  readonly operation: Operation;
  readonly comments: readonly Comment[];
  readonly active: boolean;
}

export function Conversation({ operation, comments, active }: ConversationProps) {
  const people = useAssignees();
  return (
    <section aria-labelledby="conversation-heading" className="mt-8">
      <h2 id="conversation-heading" className="mb-2 text-sm font-semibold">
        Conversation
      </h2>
      {comments.length === 0 && <p className="text-sm text-faint">No messages yet.</p>}
      <ol className="flex flex-col gap-3">
        {comments.map((comment) => (
          <li key={comment.id}>
            {comment.author_type === 'system' ? (
              <SystemLine comment={comment} />
            ) : (
              <Message comment={comment} people={people} />
            )}
          </li>
        ))}
      </ol>
      <ReplyBox operation={operation} active={active} />
    </section>
  );
}

function SystemLine({ comment }: { readonly comment: Comment }) {
  return (
    <p className="flex items-start gap-2 px-1 text-xs text-faint">
      <Satellite className="mt-0.5 size-3.5 shrink-0" aria-hidden="true" />
      <span className="min-w-0 flex-1 whitespace-pre-wrap">
        <span className="font-medium">System</span> {comment.body}
      </span>
      <RelativeTime iso={comment.created_at} />
    </p>
  );
}

function Message({ comment, people }: { readonly comment: Comment; readonly people: readonly Assignee[] }) {
  const { me } = useFleetScope();
  const author: AssigneeView = assigneeOf(
    { assignee_type: comment.author_type, assignee_id: comment.author_id },
    people,
  );
  const name = comment.author_id === me.id ? 'You' : author.type === 'nobody' ? 'Somebody' : author.name;
  return (
    <article
      aria-label={`Message of ${name}`}
      className="rounded-lg border border-line bg-raised shadow-card"
    >
      <header className="flex items-center gap-2 border-b border-line px-3 py-2 text-xs">
        {author.type === 'user' ? <Avatar name={author.name} /> : <AssigneeIcon assignee={author} />}
        <span className="text-sm font-medium">{name}</span>
        <RelativeTime iso={comment.created_at} className="text-faint" />
        {comment.waiting === true && (
          <span
            title="A run is going on; the pilot is told when it is done."
            className="ml-auto inline-flex h-5 items-center gap-1 rounded-full bg-hover px-2 text-2xs font-medium text-soft"
          >
            <Hourglass className="size-3" aria-hidden="true" />
            Waits for the pilot
          </span>
        )}
      </header>
      <div className="px-3 py-2.5 text-base">
        <Markdown text={comment.body} />
      </div>
    </article>
  );
}
