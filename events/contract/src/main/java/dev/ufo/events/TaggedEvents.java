package dev.ufo.events;

import static dev.ufo.events.EventTags.claimsBy;
import static dev.ufo.events.EventTags.claimsFor;
import static dev.ufo.events.EventTags.conversation;
import static dev.ufo.events.EventTags.email;
import static dev.ufo.events.EventTags.hierarchy;
import static dev.ufo.events.EventTags.invited;
import static dev.ufo.events.EventTags.labelName;
import static dev.ufo.events.EventTags.labelOf;
import static dev.ufo.events.EventTags.member;
import static dev.ufo.events.EventTags.missionKey;
import static dev.ufo.events.EventTags.missionName;
import static dev.ufo.events.EventTags.operationNumber;
import static dev.ufo.events.EventTags.operationsOf;
import static dev.ufo.events.EventTags.pilotsOf;
import static dev.ufo.events.EventTags.reactions;
import static dev.ufo.events.EventTags.signalsOf;
import static dev.ufo.events.EventTags.tag;

import java.util.List;
import java.util.Set;

/**
 * The tags of every event. What no decision reads (messages, notes, heartbeats) is tagged apart from what decisions fold, and
 * reading a run's life never reads its transcript.
 */
public final class TaggedEvents {
    private TaggedEvents() {}

    /** The tags of an event, at least one. */
    public static Set<EventTag> tagsOf(UfoEvent event) {
        return switch (event) {
            case AccountEvent account -> ofAccount(account);
            case FleetEvent fleet -> ofFleet(fleet);
            case InvitationEvent invitation ->
                Set.of(
                        tag("invitation", invitation.invitationId()),
                        invited(invitation.fleetId(), invitation.emailLookup()));
            case MissionEvent mission -> ofMission(mission);
            case CrewEvent crew -> ofCrew(crew);
            case OperationEvent operation -> ofOperation(operation);
            case CommentEvent comment ->
                Set.of(tag("comment", comment.commentId()), conversation(comment.operationId()));
            case AttributeEvent attribute -> ofAttribute(attribute);
            case LabelEvent label -> ofLabel(label);
            case LinkEvent link -> ofLink(link);
            case RunEvent run -> ofRun(run);
            case SignalEvent signal -> ofSignal(signal);
            case RoverEvent rover -> ofRover(rover);
        };
    }

    /**
     * Tags that begin with an event: it is the first that can carry them, as it makes up their id. Also those that it does not
     * carry itself.
     */
    public static Set<EventTag> begunBy(UfoEvent event) {
        return switch (event) {
            case OperationEvent.OperationCreated created ->
                Set.of(tag("operation", created.operationId()), conversation(created.operationId()));
            case RunEvent.RunQueued queued -> Set.of(tag("run", queued.runId()));
            case RunEvent.RunClaimed claimed -> Set.of(tag("attempt", claimed.attemptId()));
            case CrewEvent.PilotAdded added -> Set.of(tag("pilot", added.pilotId()));
            default -> Set.of();
        };
    }

    /** Tags that end with an event: hardly anything is decided on their events afterwards. */
    public static Set<EventTag> endedBy(UfoEvent event) {
        return switch (event) {
            case RunEvent.RunEnded ended ->
                ended.attemptId() == null
                        ? Set.of(tag("run", ended.runId()))
                        : Set.of(tag("run", ended.runId()), tag("attempt", ended.attemptId()));
            case RunEvent.RunRequeued requeued -> Set.of(tag("attempt", requeued.attemptId()));
            default -> Set.of();
        };
    }

    private static Set<EventTag> ofAccount(AccountEvent event) {
        EventTag user = tag("user", event.userId());
        return switch (event) {
            case AccountEvent.UserSignedUp signedUp -> Set.of(user, email(signedUp.emailLookup()));
            case AccountEvent.UserRenamed _,
                    AccountEvent.PasswordChanged _,
                    AccountEvent.AccessTokenCreated _,
                    AccountEvent.AccessTokenRevoked _ -> Set.of(user);
        };
    }

    private static Set<EventTag> ofFleet(FleetEvent event) {
        return switch (event) {
            case FleetEvent.FleetCreated created -> Set.of(tag("fleet", created.fleetId()));
            case FleetEvent.FleetDeleted deleted -> Set.of(tag("fleet", deleted.fleetId()));
            case FleetEvent.FleetSettingsChanged changed -> Set.of(tag("fleet", changed.fleetId()));
            case FleetEvent.MemberJoined joined -> ofMember(joined.fleetId(), joined.userId());
            case FleetEvent.MemberRoleChanged changed -> ofMember(changed.fleetId(), changed.userId());
            case FleetEvent.MemberRemoved removed -> ofMember(removed.fleetId(), removed.userId());
        };
    }

    private static Set<EventTag> ofMember(Record fleetId, Record userId) {
        return Set.of(tag("fleet", fleetId), member(fleetId, userId));
    }

    private static Set<EventTag> ofMission(MissionEvent event) {
        return switch (event) {
            case MissionEvent.MissionCreated created ->
                Set.of(
                        tag("mission", created.missionId()),
                        missionName(created.fleetId(), created.name()),
                        missionKey(created.fleetId(), created.key()));
            case MissionEvent.MissionRenamed renamed ->
                distinct(
                        tag("mission", renamed.missionId()),
                        missionName(renamed.fleetId(), renamed.name()),
                        missionName(renamed.fleetId(), renamed.formerName()),
                        missionKey(renamed.fleetId(), renamed.key()),
                        missionKey(renamed.fleetId(), renamed.formerKey()));
            case MissionEvent.MissionDeleted gone ->
                Set.of(
                        tag("mission", gone.missionId()),
                        missionName(gone.fleetId(), gone.name()),
                        missionKey(gone.fleetId(), gone.key()));
            case MissionEvent.MissionRestored back ->
                Set.of(
                        tag("mission", back.missionId()),
                        missionName(back.fleetId(), back.name()),
                        missionKey(back.fleetId(), back.key()));
        };
    }

    private static Set<EventTag> ofCrew(CrewEvent event) {
        return switch (event) {
            case CrewEvent.PilotAdded added -> Set.of(tag("pilot", added.pilotId()), pilotsOf(added.fleetId()));
            case CrewEvent.PilotRemoved removed -> Set.of(tag("pilot", removed.pilotId()), pilotsOf(removed.fleetId()));
            case CrewEvent.CrewCreated created -> Set.of(tag("crew", created.crewId()));
            case CrewEvent.CrewDeleted deleted -> Set.of(tag("crew", deleted.crewId()));
            case CrewEvent.CrewMemberSet set -> Set.of(tag("crew", set.crewId()));
            case CrewEvent.CrewMemberRemoved removed -> Set.of(tag("crew", removed.crewId()));
        };
    }

    private static Set<EventTag> ofOperation(OperationEvent event) {
        EventTag operation = tag("operation", event.operationId());
        return switch (event) {
            case OperationEvent.OperationCreated created ->
                created.parentId() == null
                        ? Set.of(
                                operation,
                                operationsOf(created.missionId()),
                                operationNumber(created.missionId(), created.seq()))
                        : Set.of(
                                operation,
                                operationsOf(created.missionId()),
                                operationNumber(created.missionId(), created.seq()),
                                hierarchy(created.fleetId()));
            case OperationEvent.CommentAdded added ->
                Set.of(tag("comment", added.commentId()), conversation(event.operationId()));
            case OperationEvent.OperationDeleted deleted -> Set.of(operation, operationsOf(deleted.missionId()));
            case OperationEvent.OperationRestored restored -> Set.of(operation, operationsOf(restored.missionId()));
            case OperationEvent.OperationAssigned _,
                    OperationEvent.OperationMoved _,
                    OperationEvent.PilotSessionRecorded _ -> Set.of(operation);
        };
    }

    private static Set<EventTag> ofAttribute(AttributeEvent event) {
        EventTag operation = tag("operation", event.operationId());
        return switch (event) {
            case AttributeEvent.OperationRetagged retagged ->
                retagged.activeRun() == null ? Set.of(operation) : Set.of(operation, tag("run", retagged.activeRun()));
            case AttributeEvent.OperationPrioritised prioritised ->
                prioritised.activeRun() == null
                        ? Set.of(operation)
                        : Set.of(operation, tag("run", prioritised.activeRun()));
            case AttributeEvent.OperationReparented _ -> Set.of(operation, hierarchy(event.fleetId()));
            case AttributeEvent.LabelAttached attached -> Set.of(labelOf(attached.operationId(), attached.labelId()));
            case AttributeEvent.LabelDetached detached -> Set.of(labelOf(detached.operationId(), detached.labelId()));
            case AttributeEvent.OperationEdited _,
                    AttributeEvent.OperationScheduled _,
                    AttributeEvent.OperationArchived _ -> Set.of(operation);
        };
    }

    private static Set<EventTag> ofLabel(LabelEvent event) {
        return switch (event) {
            case LabelEvent.LabelCreated created ->
                Set.of(tag("label", created.labelId()), labelName(created.fleetId(), created.name()));
            case LabelEvent.LabelDeleted deleted ->
                Set.of(tag("label", deleted.labelId()), labelName(deleted.fleetId(), deleted.name()));
        };
    }

    private static Set<EventTag> ofLink(LinkEvent event) {
        return switch (event) {
            case LinkEvent.ReactionAdded added -> {
                Record target = added.commentId() == null ? added.operationId() : added.commentId();
                yield Set.of(reactions(target, added.by()));
            }
            case LinkEvent.ReactionRemoved removed -> {
                Record target = removed.commentId() == null ? removed.operationId() : removed.commentId();
                yield Set.of(reactions(target, removed.by()));
            }
            case LinkEvent.PullRequestAdded added -> Set.of(tag("pull_request", added.pullRequestId()));
            case LinkEvent.PullRequestRemoved removed -> Set.of(tag("pull_request", removed.pullRequestId()));
            case LinkEvent.RelationAdded added ->
                Set.of(
                        tag("relation", added.relationId()),
                        tag("operation", added.operationId()),
                        tag("operation", added.target()));
            case LinkEvent.RelationRemoved removed ->
                Set.of(
                        tag("relation", removed.relationId()),
                        tag("operation", removed.operationId()),
                        tag("operation", removed.target()));
        };
    }

    private static Set<EventTag> ofRun(RunEvent event) {
        EventTag run = tag("run", event.runId());
        return switch (event) {
            case RunEvent.RunQueued queued -> Set.of(run, tag("operation", queued.operationId()));
            case RunEvent.RunClaimed claimed ->
                claimed.limited()
                        ? Set.of(
                                run,
                                tag("attempt", claimed.attemptId()),
                                claimsBy(claimed.roverId()),
                                claimsFor(claimed.pilotId()))
                        : Set.of(run, tag("attempt", claimed.attemptId()));
            case RunEvent.RunStarting starting -> Set.of(tag("attempt", starting.attemptId()));
            case RunEvent.RunStarted started -> Set.of(tag("attempt", started.attemptId()));
            case RunEvent.RunResultReported reported -> Set.of(tag("attempt", reported.attemptId()));
            case RunEvent.RunEnded ended ->
                ended.attemptId() == null
                        ? Set.of(run, tag("operation", ended.operationId()))
                        : Set.of(run, tag("attempt", ended.attemptId()), tag("operation", ended.operationId()));
            case RunEvent.RunRequeued requeued -> Set.of(run, tag("attempt", requeued.attemptId()));
            case RunEvent.RunUnpinned _ -> Set.of(run);
            case RunEvent.RunHeartbeat heartbeat -> Set.of(tag("heartbeat", heartbeat.attemptId()));
            case RunEvent.RunNoted _, RunEvent.RunMessageAdded _, RunEvent.ArtifactStored _ ->
                Set.of(tag("transcript", event.runId()));
        };
    }

    private static Set<EventTag> ofSignal(SignalEvent event) {
        return switch (event) {
            case SignalEvent.SignalRaised raised ->
                Set.of(tag("signal", raised.signalId()), tag("operation", raised.operationId()));
            case SignalEvent.OperationSignalsArchived archived -> Set.of(tag("operation", archived.operationId()));
            case SignalEvent.SignalRead read -> Set.of(tag("signal", read.copyId()));
            case SignalEvent.SignalArchived archived -> Set.of(tag("signal", archived.copyId()));
            case SignalEvent.AllSignalsRead read -> Set.of(signalsOf(read.fleetId(), read.by()));
            case SignalEvent.ReadSignalsArchived archived -> Set.of(signalsOf(archived.fleetId(), archived.by()));
        };
    }

    private static Set<EventTag> ofRover(RoverEvent event) {
        return switch (event) {
            case RoverEvent.EnrollmentCodeCreated created -> Set.of(tag("enrollment_code", created.codeId()));
            case RoverEvent.EnrollmentCodeRemoved removed -> Set.of(tag("enrollment_code", removed.codeId()));
            case RoverEvent.RoverEnrolled enrolled -> Set.of(tag("rover", enrolled.roverId()));
            case RoverEvent.RoverTagsChanged changed -> Set.of(tag("rover", changed.roverId()));
            case RoverEvent.RoverAutoTagsChanged changed -> Set.of(tag("rover", changed.roverId()));
            case RoverEvent.RoverRemoved removed -> Set.of(tag("rover", removed.roverId()));
            case RoverEvent.RoverCameOnline online -> Set.of(tag("presence", online.roverId()));
            case RoverEvent.RoverWentOffline offline -> Set.of(tag("presence", offline.roverId()));
        };
    }

    private static Set<EventTag> distinct(EventTag... tags) {
        return Set.copyOf(List.of(tags));
    }
}
