package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordna.gemensam.Innehall;
import se.samordna.inlasning.Budgetfil;
import se.samordna.inlasning.Langform;
import se.samordna.inlasning.Tolkningsval;
import se.samordna.plan.Budgetversion;

@DisplayName("Slumpvisa budgetar i slumpvisa dialekter läses tillbaka desamma")
class DialektTest {

  private static final int FRON = 150;
  private static final List<String> AVDELNINGAR =
      List.of("Insatser", "Kansli", "Personal", "Innovationsmiljö", "Samverkansstöd", "Kostnader");

  private final List<String> vantat = new ArrayList<>();

  static LongStream fron() {
    return LongStream.rangeClosed(1, FRON);
  }

  /** Bladet med tomma celler för år som inte har raden; {@link #vantat} är vad som ska läsas. */
  private Bredblad slumpad(Random slump, boolean tkr) {
    int antalAr = 1 + slump.nextInt(3);
    List<String> ar =
        IntStream.range(0, antalAr).mapToObj(i -> Integer.toString(2024 + i)).toList();
    List<List<String>> blad = new ArrayList<>();
    blad.add(
        rad(tkr ? "Belopp i tkr" : "Belopp i kr", ar.stream().map(a -> "Budget " + a).toList()));
    avdelning(slump, ar, blad, "Intäkter", tkr);
    List<String> kvar = new ArrayList<>(AVDELNINGAR);
    for (int i = 0; i < 1 + slump.nextInt(4); i++) {
      avdelning(slump, ar, blad, kvar.remove(slump.nextInt(kvar.size())), tkr);
    }
    return new Bredblad(blad);
  }

  private void avdelning(
      Random slump, List<String> ar, List<List<String>> blad, String namn, boolean tkr) {
    blad.add(rad(namn, ar.stream().map(a -> "").toList()));
    long[] summor = new long[ar.size()];
    for (int i = 0; i < 2 + slump.nextInt(4); i++) {
      String post = (namn.equals("Intäkter") ? "Medlem " : "Rad ") + namn.charAt(0) + (i + 1);
      List<String> belopp = new ArrayList<>();
      for (int a = 0; a < ar.size(); a++) {
        boolean tom = a > 0 && slump.nextInt(5) == 0;
        long varde = slump.nextInt(8) == 0 ? 0 : 10 + slump.nextInt(tkr ? 9_000 : 3_000_000);
        belopp.add(tom ? "" : Long.toString(varde));
        if (!tom) {
          summor[a] += varde;
          vantat.add(ar.get(a) + " " + post + " " + varde);
        }
      }
      blad.add(rad(post, belopp));
    }
    String summa = "Summa " + namn.toLowerCase(Locale.of("sv"));
    List<String> tal = LongStream.of(summor).mapToObj(Long::toString).toList();
    blad.add(rad(summa, tal));
    IntStream.range(0, summor.length)
        .forEach(a -> vantat.add(ar.get(a) + " " + summa + " " + summor[a]));
  }

  private static List<String> rad(String forst, List<String> resten) {
    List<String> rad = new ArrayList<>(List.of(forst));
    rad.addAll(resten);
    return rad;
  }

  /** Kostnaderna negativa, i hela bladet, skrivna på ett av de vanliga sätten. */
  private static Bredblad negativt(Bredblad blad, Random slump) {
    int satt = slump.nextInt(4);
    boolean[] kostnad = {false};
    return new Bredblad(
        blad.rader().stream()
            .map(
                r -> {
                  kostnad[0] |= AVDELNINGAR.contains(r.getFirst());
                  return kostnad[0] ? r.stream().map(c -> minus(c, satt)).toList() : r;
                })
            .toList());
  }

  private static String minus(String cell, int satt) {
    if (!cell.matches("\\d[\\d \u00a0\u202f.,]*") || cell.equals("0")) {
      return cell;
    }
    return switch (satt) {
      case 0 -> "-" + cell;
      case 1 -> "\u2212" + cell;
      case 2 -> cell + "-";
      default -> "(" + cell + ")";
    };
  }

  private static UnaryOperator<String> skrift(Random slump) {
    String mellan = List.of("", " ", "\u00a0", "\u202f", "\u2009").get(slump.nextInt(5));
    String slut = List.of("", ",00", " kr").get(slump.nextInt(3));
    boolean streck = slump.nextBoolean();
    return b -> {
      if (streck && b.equals("0")) {
        return "-";
      }
      String grupperat = String.format(Locale.ROOT, "%,d", Long.parseLong(b)).replace(",", mellan);
      return grupperat + slut;
    };
  }

  private static Innehall fil(Bredblad blad, Random slump) {
    if (slump.nextInt(3) == 0) {
      return blad.xlsx();
    }
    char skilje = List.of(';', '\t', ',').get(slump.nextInt(3));
    String radslut = List.of("\n", "\r\n", "\r").get(slump.nextInt(3));
    String text = blad.text(skilje, radslut);
    return switch (slump.nextInt(5)) {
      case 0 -> new Innehall(("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
      case 1 -> new Innehall(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
      case 2 -> new Innehall(("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE));
      case 3 ->
          new Innehall(
              text.replace('\u202f', '\u00a0')
                  .replace('\u2009', '\u00a0')
                  .replace('\u2212', '-')
                  .getBytes(Charset.forName("windows-1252")));
      default -> new Innehall(text.getBytes(StandardCharsets.UTF_8));
    };
  }

  @ParameterizedTest(name = "frö {0}")
  @MethodSource("fron")
  void tillbaka(long fro) {
    Random slump = new Random(fro);
    boolean tkr = slump.nextBoolean();
    Bredblad blad = slumpad(slump, tkr);
    Bredblad tecken = slump.nextBoolean() ? negativt(blad, slump) : blad;
    UnaryOperator<String> skrift =
        tkr ? b -> skrift(new Random(fro)).apply(b).replace(" kr", "") : skrift(new Random(fro));
    Innehall fil = fil(tecken == blad ? blad.skrivet(skrift) : tecken, slump);

    Langform last = Budgetfil.las(fil, Tolkningsval.INGET).varde().langform().varde();

    assertThat(
            last.rader().stream()
                .map(r -> r.ar() + " " + r.namn() + " " + r.belopp().ore() / (tkr ? 100_000 : 100)))
        .containsExactlyInAnyOrderElementsOf(vantat);
    assertThat(last.enhet()).isEqualTo(tkr ? "tkr" : "kr");
    Budgetversion version = new Budgetinlasning(List.of()).version(last);
    assertThat(new Trycktasummor(version, Facit.procent(20, version)).differenser()).isEmpty();
  }
}
