package dev.ufo.server.demo;

/** A step that did not work, with a sentence for the person at the terminal. */
final class DemoFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DemoFailure(String sentence) {
        super(sentence);
    }
}
