package se.samordna.budget.tecken;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Avkodar en fil efter vad dess egna ord visar. Varje ord med andra bokstäver än a–z prövas i alla
 * uppsättningar; den som ger svenska ord är filens. Ett ord som inte är ett ord i den läses i en
 * annan om det bara kan vara det, och är annars trasigt. Vad filen säger om sig själv avgör inget:
 * märkningen är ofta fel.
 */
public final class Avkodare {

  private static final int UTF8_BELAGG = 12;
  private static final int OGILTIG = -4;

  /** Så många ord nämns; fler säger inte mer. */
  private static final int MEST_NAMNDA = 200;

  /**
   * Ett tecken i bokstavens ställe: frågetecken, sju bitars svensk text (SIS 63 61 27), och det som
   * webbsidor, brev och adresser skriver i stället för åäö. Bara själva stället: med hela ordet i
   * uttrycket tog ett långt ord tiden i kvadrat.
   */
  private static final Pattern FRAGETECKEN =
      Pattern.compile(
          "(\\p{L}[?|{}\\[\\]\\\\]\\p{L}"
              + "|&(aring|auml|ouml|Aring|Auml|Ouml|#(229|228|246|197|196|214));"
              + "|(=|%)C3(=|%)(A5|A4|B6|85|84|96)|=(E5|E4|F6|C5|C4|D6)(?=\\p{Ll})"
              + "|\\\\u00(e5|e4|f6|c5|c4|d6))");

  private static final Pattern RESTER = Pattern.compile("[ÃÂ├┬√Γ\\ufffd]");

  private final List<Teckenuppsattning> ordning;
  private final Bytedelar delar;
  private final List<Avkodad.Ord> lagade = new ArrayList<>();
  private final List<Avkodad.Ord> trasiga = new ArrayList<>();
  private final List<Avkodad.Ord> osakra = new ArrayList<>();
  private final Teckenuppsattning filens;
  private final Set<Teckenuppsattning> belagda;
  private Optional<Omtolkning.Vag> vag = Optional.empty();

  private Avkodare(byte[] bytes, List<Teckenuppsattning> ordning) {
    this.ordning = ordning;
    this.delar = Bytedelar.av(bytes);
    this.filens = filens();
    this.belagda = belagda();
  }

  /**
   * Filen som text, med de ord som lästs på annat sätt än resten eller är trasiga.
   *
   * @param ordning vilken uppsättning som gäller när orden inte avgör, den troligaste först
   */
  public static Avkodad las(byte[] bytes, Teckenuppsattning... ordning) {
    return new Avkodare(bytes, List.of(ordning)).las();
  }

  private Avkodad las() {
    boolean ascii = delar.ord().isEmpty();
    this.vag = ascii ? Optional.empty() : felLast();
    String text = delar.text(this::ord);
    return new Avkodad(text, filens, ascii, lagade, trasiga, osakra, fragetecken(text));
  }

  private Teckenuppsattning filens() {
    Map<Teckenuppsattning, Integer> poang = new EnumMap<>(Teckenuppsattning.class);
    ordning.forEach(u -> poang.put(u, 0));
    for (Bytedelar.Del del : delar.ord()) {
      ordning.forEach(u -> poang.merge(u, poang(u, del.bytes()), Integer::sum));
    }
    return ordning.stream()
        .reduce((a, b) -> poang.getOrDefault(b, 0) > poang.getOrDefault(a, 0) ? b : a)
        .orElse(Teckenuppsattning.UTF8);
  }

  private static int poang(Teckenuppsattning u, byte[] ord) {
    int belagg = u == Teckenuppsattning.UTF8 ? UTF8_BELAGG : 0;
    return u.las(ord).map(t -> belagg + Ordbild.av(t).poang(arLangt(ord))).orElse(OGILTIG);
  }

  private String ord(Bytedelar.Del del) {
    Optional<String> eget = filens.las(del.bytes());
    if (eget.isPresent() && filens == Teckenuppsattning.UTF8) {
      return iUtf8(del, eget.get());
    }
    Optional<String> svenskt =
        svensk(del.bytes())
            .filter(u -> eget.isEmpty() || arLangt(del.bytes()) || belagda.contains(u))
            .flatMap(u -> u.las(del.bytes()));
    if (eget.filter(t -> Ordbild.av(t).rimlig() || !Omtolkning.harAscii(t)).isPresent()) {
      if (Ordbild.av(eget.get()).starka() == 0
          && Omtolkning.harAscii(eget.get())
          && svenskt.isPresent()) {
        osakra.add(new Avkodad.Ord(del.rad(), eget.get()));
      }
      return eget.get();
    }
    return svenskt
        .map(t -> lagat(del, t))
        .orElseGet(() -> trasigt(del, filens.lasAnda(del.bytes())));
  }

  /** Den första uppsättning som gör ett svenskt ord. */
  private Optional<Teckenuppsattning> svensk(byte[] ord) {
    return ordning.stream()
        .filter(u -> u.las(ord).filter(t -> Ordbild.av(t).svensk()).isPresent())
        .findFirst();
  }

  /** Ett ord med bara en vanlig bokstav är för lite att avgöra en annan kodning av. */
  private static boolean arLangt(byte[] ord) {
    int vanliga = 0;
    for (byte b : ord) {
      vanliga += b > 0 ? 1 : 0;
    }
    return vanliga > 1;
  }

  /** Uppsättningar som något långt ord säkert är i, fast filen är i en annan. */
  private Set<Teckenuppsattning> belagda() {
    return delar.ord().stream()
        .filter(d -> arLangt(d.bytes()))
        .filter(d -> filens.las(d.bytes()).filter(t -> Ordbild.av(t).rimlig()).isEmpty())
        .flatMap(d -> svensk(d.bytes()).stream())
        .collect(Collectors.toSet());
  }

  private String iUtf8(Bytedelar.Del del, String ord) {
    Optional<String> ratt =
        Omtolkning.enkel(ord).or(() -> vag.flatMap(v -> Omtolkning.genom(v, ord)));
    if (ratt.isPresent()) {
      return RESTER.matcher(ratt.get()).find() ? trasigt(del, ratt.get()) : lagat(del, ratt.get());
    }
    boolean rester =
        ord.indexOf('\ufffd') >= 0 || (!Ordbild.av(ord).rimlig() && RESTER.matcher(ord).find());
    return rester ? trasigt(del, ord) : ord;
  }

  /** Vägen som gör svenska ord av dem som inte är det; tom när alla redan är det. */
  private Optional<Omtolkning.Vag> felLast() {
    if (filens != Teckenuppsattning.UTF8) {
      return Optional.empty();
    }
    List<String> ord =
        delar.ord().stream()
            .flatMap(d -> filens.las(d.bytes()).stream())
            .filter(t -> Omtolkning.enkel(t).isEmpty())
            .toList();
    boolean underliga =
        ord.stream().anyMatch(o -> !Ordbild.av(o).rimlig() && Omtolkning.harAscii(o));
    return Omtolkning.VAGAR.stream()
        .filter(v -> underliga && ratta(v, ord) > 0)
        .reduce((a, b) -> ratta(b, ord) > ratta(a, ord) ? b : a);
  }

  private static long ratta(Omtolkning.Vag vag, List<String> ord) {
    return ord.stream().filter(o -> Omtolkning.genom(vag, o).isPresent()).count();
  }

  private String lagat(Bytedelar.Del del, String text) {
    lagade.add(new Avkodad.Ord(del.rad(), text));
    return text;
  }

  private String trasigt(Bytedelar.Del del, String text) {
    trasiga.add(new Avkodad.Ord(del.rad(), text));
    return text;
  }

  /**
   * Raderna räknas som i {@link Bytedelar}: en sidmatning eller ett stycke i en cell är ingen ny.
   */
  private static List<Avkodad.Ord> fragetecken(String text) {
    List<Avkodad.Ord> ord = new ArrayList<>();
    List<String> rader = text.lines().toList();
    for (int i = 0; i < rader.size() && ord.size() < MEST_NAMNDA; i++) {
      Matcher traff = FRAGETECKEN.matcher(rader.get(i));
      int slut = 0;
      while (ord.size() < MEST_NAMNDA && traff.find(slut)) {
        int borjan = ordetsBorjan(rader.get(i), slut, traff.start());
        slut = ordetsSlut(rader.get(i), traff.end());
        ord.add(new Avkodad.Ord(i + 1, rader.get(i).substring(borjan, slut)));
      }
    }
    return ord;
  }

  /** Ordet söks runt träffen för sig: ett uttryck med hela ordet i läser långa rader om och om. */
  private static int ordetsBorjan(String rad, int forraSlut, int fran) {
    int i = fran;
    while (i > forraSlut && Character.isLetter(rad.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static int ordetsSlut(String rad, int fran) {
    int i = fran;
    while (i < rad.length() && Character.isLetter(rad.charAt(i))) {
      i++;
    }
    return i;
  }
}
