package org.sukien.cli;

import java.io.IOException;
import org.sukien.export.BratExport;
import org.sukien.export.ConllExport;
import org.sukien.export.CsvExport;
import org.sukien.export.JsonLdExport;
import org.sukien.export.RecordExport;
import org.sukien.export.TeiExport;
import org.sukien.record.ArticleRecord;
import org.sukien.report.HtmlReport;

/** The formats of other programs, and the page. Apart from {@link Format}, so that a run that asks for none of them loads none. */
final class Exports {
    private Exports() {}

    static Format.Sink to(Format format, Output output) throws IOException {
        return new Exported(
                switch (format) {
                    case BRAT -> new BratExport(output.folder());
                    case CONLL -> new ConllExport(output.stream());
                    case CSV -> new CsvExport(output.folder());
                    case JSONLD -> new JsonLdExport(output.stream());
                    case TEI -> new TeiExport(output.stream());
                    case HTML -> new HtmlReport(output.stream());
                    case TABLE, JSON, JSONL -> throw new IllegalArgumentException(format.name());
                });
    }

    private record Exported(RecordExport export) implements Format.Sink {
        @Override
        public void write(ArticleRecord record) throws IOException {
            export.write(record);
        }

        @Override
        public void close() throws IOException {
            export.close();
        }
    }
}
