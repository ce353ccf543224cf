package org.sukien.text.legacy;

/**
 * Puts right text of a legacy encoding that was read as Western text: "Hµ Néi" becomes "Hà Nội". Characters that no byte
 * was read as, and bytes that are nothing in the encoding, stay as they are.
 */
final class LegacyRepair implements CharStep {
    private final Misreading misreading;
    private final Composer composer;

    LegacyRepair(CodePage page, Misreading misreading) {
        this.misreading = misreading;
        this.composer = new Composer(page);
    }

    @Override
    public void push(char c, StringBuilder out) {
        int b = misreading.byteOf(c);
        if (b < 0) {
            finish(out);
            out.append(c);
            return;
        }
        boolean known = composer.push(b);
        drain(out);
        if (!known) {
            out.append(c);
        }
    }

    @Override
    public void finish(StringBuilder out) {
        composer.finish();
        drain(out);
    }

    private void drain(StringBuilder out) {
        while (composer.isReady()) {
            out.append(composer.take());
        }
    }
}
