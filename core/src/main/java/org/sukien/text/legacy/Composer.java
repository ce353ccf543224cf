package org.sukien.text.legacy;

/**
 * Turns bytes into characters one by one: holds a letter back until the next byte shows whether it is a mark on it. What
 * is ready after each byte, at most three characters, is taken with {@link #take()}. Not thread-safe: one for each text.
 */
final class Composer {
    private static final char NOTHING = 0;

    private final CodePage page;
    private final char[] ready = new char[4];
    private int count;
    private int taken;
    private char held = NOTHING;
    private boolean escaping;
    /** Whether the character before the last one was a letter, and whether the last one was. */
    private boolean insideWord;

    private boolean afterLetter;

    Composer(CodePage page) {
        this.page = page;
    }

    /** Takes a byte in; false if it is nothing in this encoding. All that is ready must have been taken. */
    boolean push(int b) {
        taken = 0;
        count = 0;
        if (escaping) {
            escaping = false;
            return escaped(b);
        }
        char one = held == NOTHING ? CodePage.NONE : page.join(held, b);
        if (one != CodePage.NONE && !(b == '-' && insideWord)) {
            held = NOTHING;
            keep(one);
            return true;
        }
        release();
        if (page.escapes() && b == '\\') {
            escaping = true;
            return true;
        }
        char c = page.alone(b);
        if (c == CodePage.NONE) {
            return false;
        }
        hold(c);
        return true;
    }

    /** The end of the text: what was held back is ready. */
    void finish() {
        taken = 0;
        count = 0;
        release();
        if (escaping) {
            escaping = false;
            ready[count++] = '\\';
        }
    }

    /** Whether nothing is held back, so that a plain byte is its character at once. */
    boolean isIdle() {
        return held == NOTHING && !escaping;
    }

    /** Plain bytes were read without this, and this was the last of them. */
    void passed(char c) {
        afterLetter = Character.isLetter(c);
    }

    boolean isReady() {
        return taken < count;
    }

    char take() {
        return ready[taken++];
    }

    /** After a backslash: a sign, a "d" or a backslash is itself; before anything else the backslash was one. */
    private boolean escaped(int b) {
        if (b == '\\') {
            ready[count++] = '\\';
            return true;
        }
        char c = page.alone(b);
        if (!page.isMark(b)) {
            ready[count++] = '\\';
        }
        if (c == CodePage.NONE) {
            return false;
        }
        hold(c);
        return true;
    }

    private void hold(char c) {
        insideWord = afterLetter;
        afterLetter = Character.isLetter(c);
        keep(c);
    }

    private void keep(char c) {
        if (page.takesMarks(c)) {
            held = c;
        } else {
            ready[count++] = c;
        }
    }

    private void release() {
        if (held != NOTHING) {
            ready[count++] = held;
            held = NOTHING;
        }
    }
}
