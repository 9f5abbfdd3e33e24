package se.samordna.budget;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.samordna.gemensam.Innehall;

/**
 * En budget som den trycks i en verksamhetsplan: ett år per spalt. Skrivs som xlsx eller csv i den
 * dialekt provet vill.
 */
record Bredblad(List<List<String>> rader) {

  /** Ett belopp som i facit ({@code 1000000}); andra celler är text. */
  private static final String BELOPP = "-?\\d+";

  /**
   * Bladet ur facits rader, i tryckt ordning.
   *
   * @param rubriker vad som trycks före första raden med ett visst slag
   */
  static Bredblad av(String facit, String titel, String arsrubrik, Map<String, String> rubriker) {
    List<String[]> rader =
        facit.lines().skip(1).map(r -> r.split(";", -1)).filter(r -> r.length > 4).toList();
    List<String> ar = List.copyOf(new TreeSet<>(rader.stream().map(r -> r[0]).toList()));
    List<List<String>> blad = new ArrayList<>();
    blad.add(rad(titel, ar.stream().map(a -> arsrubrik + a).toList()));
    Map<String, String> kvar = new LinkedHashMap<>(rubriker);
    for (String[] post : poster(rader)) {
      String rubrik = kvar.remove(post[1]);
      if (rubrik != null) {
        blad.add(rad(rubrik, ar.stream().map(a -> "").toList()));
      }
      blad.add(rad(post[2], ar.stream().map(a -> belopp(rader, a, post)).toList()));
    }
    return new Bredblad(blad);
  }

  /** Varje post en gång: första årets ordning, och ett senare års nya poster efter sin granne. */
  private static List<String[]> poster(List<String[]> rader) {
    List<String[]> poster = new ArrayList<>();
    int efter = -1;
    for (String[] rad : rader) {
      int finns = index(poster, rad);
      if (finns < 0) {
        poster.add(++efter, rad);
      } else {
        efter = finns;
      }
      if (rad[2].startsWith("Kvar att") || rad[2].startsWith("Medel till")) {
        efter = -1;
      }
    }
    return poster;
  }

  private static int index(List<String[]> poster, String[] rad) {
    for (int i = 0; i < poster.size(); i++) {
      if (poster.get(i)[1].equals(rad[1]) && poster.get(i)[2].equals(rad[2])) {
        return i;
      }
    }
    return -1;
  }

  private static String belopp(List<String[]> rader, String ar, String[] post) {
    return rader.stream()
        .filter(r -> r[0].equals(ar) && r[1].equals(post[1]) && r[2].equals(post[2]))
        .map(r -> r[4])
        .findFirst()
        .orElse("");
  }

  private static List<String> rad(String forst, List<String> resten) {
    List<String> rad = new ArrayList<>(List.of(forst));
    rad.addAll(resten);
    return rad;
  }

  /** Bladet med varje belopp skrivet som {@code skrift} gör det. */
  Bredblad skrivet(UnaryOperator<String> skrift) {
    return new Bredblad(
        rader.stream()
            .map(
                r ->
                    java.util.stream.IntStream.range(0, r.size())
                        .mapToObj(
                            k ->
                                k > 0 && !r.getFirst().isEmpty() && r.get(k).matches(BELOPP)
                                    ? skrift.apply(r.get(k))
                                    : r.get(k))
                        .toList())
            .toList());
  }

  Bredblad medRadForst(List<String> rad) {
    List<List<String>> alla = new ArrayList<>(List.of(rad));
    alla.addAll(rader);
    return new Bredblad(alla);
  }

  /** Åren som rader: raderna blir spalter. */
  Bredblad vant() {
    List<List<String>> vanda = new ArrayList<>();
    int spalter = rader.stream().mapToInt(List::size).max().orElse(0);
    for (int k = 0; k < spalter; k++) {
      int spalt = k;
      vanda.add(rader.stream().map(r -> spalt < r.size() ? r.get(spalt) : "").toList());
    }
    return new Bredblad(vanda);
  }

  String text(char skilje, String radslut) {
    StringBuilder ut = new StringBuilder();
    for (List<String> rad : rader) {
      ut.append(
          String.join(String.valueOf(skilje), rad.stream().map(c -> citerat(c, skilje)).toList()));
      ut.append(radslut);
    }
    return ut.toString();
  }

  private static String citerat(String cell, char skilje) {
    return cell.indexOf(skilje) >= 0 || cell.contains("\"") || cell.contains("\n")
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }

  Innehall csv(char skilje, String radslut, Charset kodning) {
    return new Innehall(text(skilje, radslut).getBytes(kodning));
  }

  Innehall csv() {
    return csv(';', "\n", StandardCharsets.UTF_8);
  }

  Innehall xlsx() {
    try (XSSFWorkbook bok = new XSSFWorkbook();
        ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
      Sheet blad = bok.createSheet("Budget");
      for (List<String> rad : rader) {
        Row ny = blad.createRow(blad.getPhysicalNumberOfRows());
        for (int k = 0; k < rad.size(); k++) {
          String cell = rad.get(k);
          if (cell.matches("-?\\d+(\\.\\d+)?")) {
            ny.createCell(k).setCellValue(Double.parseDouble(cell));
          } else if (!cell.isEmpty()) {
            ny.createCell(k).setCellValue(cell);
          }
        }
      }
      bok.write(ut);
      return new Innehall(ut.toByteArray());
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }
}
