package org.sukien.corpus.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** What the tests of sources read, and the reading of all of it. */
final class Texts {
    static final String ONE =
            "Sáng 28/2/2023, Công an xã Bình Lạc tổ chức họp báo về vụ trộm sầu riêng ở ấp Tân Thuận.";
    static final String TWO = "Chiều qua, ông Lục Văn Khoát thăm các hộ dân bị bão làm tốc mái ở thôn Đồng Mỹ.";
    static final String THREE = "Trường tiểu học Hòa Lễ vừa khánh thành thư viện với hơn ba nghìn quyển sách.";
    static final List<String> ALL = List.of(ONE, TWO, THREE);

    private Texts() {}

    static Path write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each part a member of its own. */
    static byte[] gzip(byte[]... parts) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(part);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return packed.toByteArray();
    }

    static List<SourceItem> read(Sources sources, Path... paths) {
        List<String> words = new ArrayList<>();
        for (Path path : paths) {
            words.add(path.toString());
        }
        return read(sources.open(words));
    }

    static List<SourceItem> read(ArticleSource source) {
        List<SourceItem> items = new ArrayList<>();
        try (source) {
            for (Optional<SourceItem> item = source.next(); item.isPresent(); item = source.next()) {
                items.add(item.get());
            }
        }
        return items;
    }

    static List<String> texts(List<SourceItem> items) {
        return items.stream()
                .filter(FoundArticle.class::isInstance)
                .map(item -> ((FoundArticle) item).article().text())
                .toList();
    }

    static List<String> ids(List<SourceItem> items) {
        return items.stream()
                .filter(FoundArticle.class::isInstance)
                .map(item -> ((FoundArticle) item).article().id().orElse(""))
                .toList();
    }

    static List<Skipped> skipped(List<SourceItem> items) {
        return items.stream()
                .filter(Skipped.class::isInstance)
                .map(Skipped.class::cast)
                .toList();
    }
}
