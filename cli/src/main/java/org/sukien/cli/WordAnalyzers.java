package org.sukien.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.sukien.corpus.source.Reasons;
import org.sukien.corpus.statistics.WordKind;
import org.sukien.lucene.VietnameseAnalyzer;
import org.sukien.lucene.VietnameseSegmentationFilter;
import org.sukien.segment.SegmentationModel;
import org.sukien.segment.WordSegmenter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The analyzers that make words of texts. */
final class WordAnalyzers {
    private static final String MODEL = "--segmentation-model";

    private WordAnalyzers() {}

    /** Adds the option that names a model. */
    static void describe(CommandSpec spec) {
        spec.addOption(Words.option(
                MODEL,
                "FILE",
                "For words: the model that puts syllables together, news.model of sukien-segmentation, which has a licence of"
                        + " its own and isn't part of this program."));
    }

    /** One that makes such words. */
    static Analyzer of(WordKind words, CommandSpec spec, Results results) {
        VietnameseAnalyzer.Builder builder = VietnameseAnalyzer.builder().fold(false);
        if (words != WordKind.WORDS) {
            return builder.build();
        }
        WordSegmenter segmenter = WordSegmenter.of(model(spec, results));
        return builder.segmentation(
                        VietnameseSegmentationFilter.with(segmenter, VietnameseSegmentationFilter.Mode.WORDS))
                .build();
    }

    private static SegmentationModel model(CommandSpec spec, Results results) {
        Optional<Path> file = results.option(MODEL, Path::of);
        try {
            if (file.isPresent()) {
                try (InputStream in = new BufferedInputStream(Files.newInputStream(file.get()))) {
                    return SegmentationModel.read(in);
                }
            }
            return SegmentationModel.installed()
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(), "--of words needs a model: name it with " + MODEL));
        } catch (IOException e) {
            String name = file.map(Path::toString).orElse("the model");
            throw new ParameterException(spec.commandLine(), MODEL + ": " + name + ": " + Reasons.of(e), e);
        }
    }
}
