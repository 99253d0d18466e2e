package dev.ufo.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The stored name and version of every event. They never come from a class name, so a class may be renamed while the log
 * stays as it is. A form that says more is a new version, and what
 * it says more may be null, as it is when an older one is read; a changed meaning is a new name.
 */
public final class EventCatalog {
    /**
     * One stored form.
     *
     * @param name the stored name, {@code feature.fact}
     * @param version counts from 1
     * @param type the record that the newest version is read into
     */
    public record Entry(String name, int version, Class<? extends UfoEvent> type) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry("user.signed_up", 1, AccountEvent.UserSignedUp.class),
            new Entry("user.renamed", 1, AccountEvent.UserRenamed.class),
            new Entry("user.password_changed", 1, AccountEvent.PasswordChanged.class),
            new Entry("access_token.created", 1, AccountEvent.AccessTokenCreated.class),
            new Entry("access_token.revoked", 1, AccountEvent.AccessTokenRevoked.class),
            new Entry("fleet.created", 1, FleetEvent.FleetCreated.class),
            new Entry("fleet.deleted", 1, FleetEvent.FleetDeleted.class),
            new Entry("fleet.settings_changed", 1, FleetEvent.FleetSettingsChanged.class),
            new Entry("member.joined", 1, FleetEvent.MemberJoined.class),
            new Entry("member.role_changed", 1, FleetEvent.MemberRoleChanged.class),
            new Entry("member.removed", 1, FleetEvent.MemberRemoved.class),
            new Entry("invitation.created", 1, InvitationEvent.InvitationCreated.class),
            new Entry("invitation.accepted", 1, InvitationEvent.InvitationAccepted.class),
            new Entry("invitation.declined", 1, InvitationEvent.InvitationDeclined.class),
            new Entry("invitation.revoked", 1, InvitationEvent.InvitationRevoked.class),
            new Entry("mission.created", 1, MissionEvent.MissionCreated.class),
            new Entry("mission.renamed", 1, MissionEvent.MissionRenamed.class),
            new Entry("mission.deleted", 1, MissionEvent.MissionDeleted.class),
            new Entry("mission.restored", 1, MissionEvent.MissionRestored.class),
            new Entry("pilot.added", 1, CrewEvent.PilotAdded.class),
            new Entry("crew.created", 1, CrewEvent.CrewCreated.class),
            new Entry("crew.deleted", 1, CrewEvent.CrewDeleted.class),
            new Entry("crew.member_set", 1, CrewEvent.CrewMemberSet.class),
            new Entry("crew.member_removed", 1, CrewEvent.CrewMemberRemoved.class),
            new Entry("pilot.removed", 1, CrewEvent.PilotRemoved.class),
            new Entry("operation.created", 1, OperationEvent.OperationCreated.class),
            new Entry("operation.assigned", 1, OperationEvent.OperationAssigned.class),
            new Entry("operation.moved", 1, OperationEvent.OperationMoved.class),
            new Entry("operation.deleted", 1, OperationEvent.OperationDeleted.class),
            new Entry("operation.restored", 1, OperationEvent.OperationRestored.class),
            new Entry("operation.edited", 1, AttributeEvent.OperationEdited.class),
            new Entry("operation.prioritised", 1, AttributeEvent.OperationPrioritised.class),
            new Entry("operation.scheduled", 1, AttributeEvent.OperationScheduled.class),
            new Entry("operation.retagged", 1, AttributeEvent.OperationRetagged.class),
            new Entry("operation.reparented", 1, AttributeEvent.OperationReparented.class),
            new Entry("operation.archived", 1, AttributeEvent.OperationArchived.class),
            new Entry("label.created", 1, LabelEvent.LabelCreated.class),
            new Entry("label.deleted", 1, LabelEvent.LabelDeleted.class),
            new Entry("label.attached", 1, AttributeEvent.LabelAttached.class),
            new Entry("label.detached", 1, AttributeEvent.LabelDetached.class),
            new Entry("comment.added", 1, OperationEvent.CommentAdded.class),
            new Entry("pilot_session.recorded", 1, OperationEvent.PilotSessionRecorded.class),
            new Entry("comment.edited", 1, CommentEvent.CommentEdited.class),
            new Entry("comment.deleted", 1, CommentEvent.CommentDeleted.class),
            new Entry("comment.restored", 1, CommentEvent.CommentRestored.class),
            new Entry("reaction.added", 1, LinkEvent.ReactionAdded.class),
            new Entry("reaction.removed", 1, LinkEvent.ReactionRemoved.class),
            new Entry("pull_request.added", 1, LinkEvent.PullRequestAdded.class),
            new Entry("pull_request.removed", 1, LinkEvent.PullRequestRemoved.class),
            new Entry("relation.added", 1, LinkEvent.RelationAdded.class),
            new Entry("relation.removed", 1, LinkEvent.RelationRemoved.class),
            new Entry("run.queued", 1, RunEvent.RunQueued.class),
            new Entry("run.claimed", 1, RunEvent.RunClaimed.class),
            new Entry("run.starting", 1, RunEvent.RunStarting.class),
            new Entry("run.started", 1, RunEvent.RunStarted.class),
            new Entry("run.heartbeat", 1, RunEvent.RunHeartbeat.class),
            new Entry("run.noted", 1, RunEvent.RunNoted.class),
            new Entry("run.message_added", 1, RunEvent.RunMessageAdded.class),
            new Entry("run.artifact_stored", 1, RunEvent.ArtifactStored.class),
            new Entry("run.result_reported", 1, RunEvent.RunResultReported.class),
            new Entry("run.ended", 2, RunEvent.RunEnded.class),
            new Entry("run.requeued", 1, RunEvent.RunRequeued.class),
            new Entry("run.unpinned", 1, RunEvent.RunUnpinned.class),
            new Entry("signal.raised", 1, SignalEvent.SignalRaised.class),
            new Entry("signal.read", 1, SignalEvent.SignalRead.class),
            new Entry("signal.archived", 1, SignalEvent.SignalArchived.class),
            new Entry("signal.operation_archived", 1, SignalEvent.OperationSignalsArchived.class),
            new Entry("signal.all_read", 1, SignalEvent.AllSignalsRead.class),
            new Entry("signal.read_archived", 1, SignalEvent.ReadSignalsArchived.class),
            new Entry("enrollment_code.created", 1, RoverEvent.EnrollmentCodeCreated.class),
            new Entry("enrollment_code.removed", 1, RoverEvent.EnrollmentCodeRemoved.class),
            new Entry("rover.enrolled", 1, RoverEvent.RoverEnrolled.class),
            new Entry("rover.tags_changed", 1, RoverEvent.RoverTagsChanged.class),
            new Entry("rover.auto_tags_changed", 1, RoverEvent.RoverAutoTagsChanged.class),
            new Entry("rover.came_online", 1, RoverEvent.RoverCameOnline.class),
            new Entry("rover.went_offline", 1, RoverEvent.RoverWentOffline.class),
            new Entry("rover.removed", 1, RoverEvent.RoverRemoved.class));

    private static final Map<String, Entry> BY_NAME =
            ENTRIES.stream().collect(Collectors.toUnmodifiableMap(Entry::name, Function.identity()));
    private static final Map<Class<?>, Entry> BY_TYPE =
            ENTRIES.stream().collect(Collectors.toUnmodifiableMap(Entry::type, Function.identity()));

    private EventCatalog() {}

    /** Every stored form, newest versions only. */
    public static List<Entry> entries() {
        return ENTRIES;
    }

    /** The stored name of an event class; an {@link IllegalArgumentException} says that the class is no event. */
    public static String name(Class<?> type) {
        return entry(type).name();
    }

    /** The newest version of an event class; an {@link IllegalArgumentException} says that the class is no event. */
    public static int version(Class<?> type) {
        return entry(type).version();
    }

    /** The record for a stored name, whatever the stored version: what an older one does not say is null. */
    public static Optional<Class<? extends UfoEvent>> type(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).map(Entry::type);
    }

    private static Entry entry(Class<?> type) {
        Entry entry = BY_TYPE.get(type);
        if (entry == null) {
            throw new IllegalArgumentException(type + " is not in the event catalogue");
        }
        return entry;
    }
}
