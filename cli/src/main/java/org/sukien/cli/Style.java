package org.sukien.cli;

/** The few ways in which a terminal sets words apart; without colour they stay as they are. */
enum Style {
    TITLE("1"),
    FAINT("2"),
    LABEL("36"),
    STRONG("1"),
    MAIN("1;33");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String on(String text, boolean colour) {
        return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
