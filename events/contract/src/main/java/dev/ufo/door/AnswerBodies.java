package dev.ufo.door;

/** Renders what a command changed, once the views have passed it; the query side knows how. */
public interface AnswerBodies {
    /**
     * The thing as its view shows it.
     *
     * @throws dev.ufo.door.UnavailableException if the view does not get there in time
     */
    Object shown(Answer.Shown answer);

    /**
     * Returns once the views a caller may read next have passed the command.
     *
     * @throws dev.ufo.door.UnavailableException if one does not get there in time
     */
    void await(Answer.Done answer);
}
