package dev.ufo.rover.loop;

import dev.ufo.protocol.ArtifactReport;
import dev.ufo.protocol.MessageReport;
import dev.ufo.protocol.ResultReport;
import dev.ufo.rover.hub.RunCall;
import dev.ufo.rover.pilot.FinalMessage;
import dev.ufo.rover.pilot.PilotMessage;

/** Puts what happened into the calls that tell the server of it. */
final class RunReports {
    private RunReports() {}

    static RunCall message(int seq, PilotMessage message) {
        return new RunCall.Message(
                switch (message) {
                    case PilotMessage.Text(var content) ->
                        new MessageReport(seq, "text", null, WireText.fit(content, WireText.LARGE), null, null);
                    case PilotMessage.Thinking(var content) ->
                        new MessageReport(seq, "thinking", null, WireText.fit(content, WireText.LARGE), null, null);
                    case PilotMessage.ToolUse(var tool, var input) ->
                        new MessageReport(
                                seq,
                                "tool_use",
                                WireText.fit(tool, WireText.EVENT),
                                null,
                                WireText.fit(input, WireText.LARGE),
                                null);
                    case PilotMessage.ToolResult(var tool, var output) ->
                        new MessageReport(
                                seq,
                                "tool_result",
                                tool.orElse(null),
                                null,
                                null,
                                WireText.fit(output, WireText.LARGE));
                });
    }

    static RunCall event(String kind, String message) {
        return RunCall.event(kind, WireText.fit(message, WireText.EVENT));
    }

    static RunCall diff(String diff) {
        return new RunCall.Artifact(new ArtifactReport("diff", "git.diff", WireText.fit(diff, WireText.LARGE)));
    }

    static RunCall result(String sessionId, FinalMessage message) {
        return new RunCall.Result(new ResultReport(
                WireText.fit(sessionId, WireText.EVENT),
                WireText.fit(message.text(), WireText.LARGE),
                message.needsInput(),
                WireText.fit(message.status(), WireText.EVENT)));
    }
}
