package org.bidui.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The floor: a folder's xlsx files inflated, its text decoded, every byte and character looked at once. */
final class BytesAlone {
    private static final int CHUNK = 1 << 16;

    private BytesAlone() {}

    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(args[0]))) {
            files = listed.filter(Files::isRegularFile).sorted().toList();
        }
        long sum = 0;
        for (Path file : files) {
            sum += isZip(file) ? inflate(file) : decode(file);
        }
        System.out.println("sum " + sum);
        Cost.print();
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private static long inflate(Path file) throws IOException {
        long sum = 0;
        byte[] bytes = new byte[CHUNK];
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toArray(ZipEntry[]::new)) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                        for (int i = 0; i < read; i++) {
                            sum += bytes[i];
                        }
                    }
                }
            }
        }
        return sum;
    }

    private static long decode(Path file) throws IOException {
        long sum = 0;
        char[] characters = new char[CHUNK];
        try (Reader in = new InputStreamReader(
                new BufferedInputStream(Files.newInputStream(file)), Charset.forName("GB18030"))) {
            for (int read = in.read(characters); read >= 0; read = in.read(characters)) {
                for (int i = 0; i < read; i++) {
                    sum += characters[i];
                }
            }
        }
        return sum;
    }
}
