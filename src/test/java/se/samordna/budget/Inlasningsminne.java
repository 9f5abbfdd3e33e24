package se.samordna.budget;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.samordna.gemensam.Filko;
import se.samordna.gemensam.Innehall;
import se.samordna.inlasning.Budgetfil;
import se.samordna.inlasning.Tolkningsval;
import se.samordna.sie.Sielasare;

/**
 * Läser de största filer som tas emot, så många samtidigt som kön släpper fram: ett slag i taget.
 * Körs i en egen process med en liten hög: tar minnet slut dör den.
 */
final class Inlasningsminne {

  private static final int STORST = 5 * 1024 * 1024;

  private Inlasningsminne() {}

  public static void main(String[] inga) throws Exception {
    try (ExecutorService tradar = Executors.newFixedThreadPool(Filko.SAMTIDIGA)) {
      las(tradar, verifikationer(), Inlasningsminne::sie);
      las(tradar, bred(), Inlasningsminne::tabell);
      las(tradar, kalkylblad(), Inlasningsminne::tabell);
      las(tradar, langa(), Inlasningsminne::tabell);
    }
  }

  /** Var och en läser sin egen kopia av filen. */
  private static void las(ExecutorService tradar, byte[] fil, Function<byte[], String> lasning)
      throws Exception {
    Callable<String> enLasning = () -> lasning.apply(fil.clone());
    skriv(tradar.invokeAll(Collections.nCopies(Filko.SAMTIDIGA, enLasning)));
  }

  private static void skriv(List<Future<String>> lasta) throws Exception {
    for (Future<String> last : lasta) {
      System.out.println(last.get());
    }
  }

  private static String sie(byte[] fil) {
    return "SIE %d kB, läst: %b".formatted(kilo(fil), Sielasare.las(new Innehall(fil)).arJa());
  }

  private static String tabell(byte[] fil) {
    return "Tabell %d kB, läst: %b"
        .formatted(kilo(fil), Budgetfil.las(new Innehall(fil), Tolkningsval.INGET).arJa());
  }

  private static int kilo(byte[] fil) {
    return fil.length / 1024;
  }

  /** Så många rader som en bok får ha. */
  private static byte[] verifikationer() {
    String huvud =
        """
        #FLAGGA 0
        #FORMAT PC8
        #SIETYP 4
        #FNAMN "Prov"
        #RAR 0 20240101 20241231
        #KONTO 4010 "Kostnad"
        #KONTO 1930 "Bank"
        """;
    String verifikation =
        """
        #VER A %d 20240110 "Verifikation"
        {
        #TRANS 4010 {} 123456.00
        #TRANS 1930 {} -123456.00
        }
        """;
    return (huvud
            + IntStream.rangeClosed(1, 39_000)
                .mapToObj(verifikation::formatted)
                .collect(Collectors.joining()))
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Fler celler än någon budget har, i csv. */
  private static byte[] bred() {
    String rad = IntStream.range(0, 190).mapToObj(i -> "" + i).collect(Collectors.joining(";"));
    byte[] text = (rad + "\n").repeat(STORST / (rad.length() + 1)).getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(text, Math.min(text.length, STORST));
  }

  /** Få rader med så lång text som en cell får ha. */
  private static byte[] langa() {
    String text = "Åtgärd ".repeat(700);
    return ("ar;slag;rad;belopp_kr\n" + ("2024;kostnad;" + text + ";1\n").repeat(900))
        .substring(0, 4_000_000)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Ett kalkylblad med text som inte går att packa. */
  private static byte[] kalkylblad() {
    Random slump = new Random(5);
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    try (Workbook bok = new Workbook(ut, "Prov", "1.0")) {
      Worksheet blad = bok.newWorksheet("Budget");
      for (int rad = 0; rad < 10_000; rad++) {
        for (int kolumn = 0; kolumn < 18; kolumn++) {
          blad.value(rad, kolumn, Long.toString(slump.nextLong(), 36));
        }
      }
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
    return ut.toByteArray();
  }
}
