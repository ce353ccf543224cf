package org.sukien.text;

/** {@link NormalizationStep#SPACES}. */
final class SpaceStep {
    private SpaceStep() {}

    static void run(Rewriting r) {
        for (int i = 0; i < r.length; i++) {
            if ((Suspects.of(r.text[i]) & Suspects.SPACE) != 0) {
                r.replace(i, i + 1, ' ', NormalizationStep.SPACES);
            }
        }
        r.finish();
    }
}
