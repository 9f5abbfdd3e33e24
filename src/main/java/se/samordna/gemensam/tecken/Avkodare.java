package se.samordna.gemensam.tecken;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** Så många ord sparas för att räknas upp. */
  static final int MEST_SPARADE = 10_000;

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

  /** Ett ord så som det lästes, och hur säkert. */
  private record Last(String text, Slag slag) {}

  private enum Slag {
    EGET,
    LAGAT,
    TRASIGT,
    OSAKERT
  }

  private final List<Teckenuppsattning> ordning;
  private final Bytedelar delar;
  private final List<Avkodad.Ord> lagade = new ArrayList<>();
  private final List<Avkodad.Ord> trasiga = new ArrayList<>();
  private final List<Avkodad.Ord> osakra = new ArrayList<>();
  private final Ordminne<Last> lasta = new Ordminne<>(this::lasOrd);
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
    boolean ascii = !delar.iterator().hasNext();
    this.vag = ascii ? Optional.empty() : felLast();
    String text = delar.text(this::ord);
    return new Avkodad(text, filens, ascii, lagade, trasiga, osakra, fragetecken(text));
  }

  private Teckenuppsattning filens() {
    Ordminne<int[]> ordets =
        new Ordminne<>(ord -> ordning.stream().mapToInt(u -> poang(u, ord)).toArray());
    long[] poang = new long[ordning.size()];
    for (Bytedelar.Del del : delar) {
      laggTill(poang, ordets.av(del.bytes()));
    }
    return storst(ordning, poang).orElse(Teckenuppsattning.UTF8);
  }

  private static void laggTill(long[] summor, int[] ordets) {
    for (int i = 0; i < summor.length; i++) {
      summor[i] += ordets[i];
    }
  }

  /** Den första av dem med störst summa. */
  private static <T> Optional<T> storst(List<T> alla, long[] summor) {
    int storst = 0;
    for (int i = 1; i < summor.length; i++) {
      storst = summor[i] > summor[storst] ? i : storst;
    }
    return alla.isEmpty() ? Optional.empty() : Optional.of(alla.get(storst));
  }

  private static int poang(Teckenuppsattning u, byte[] ord) {
    int belagg = u == Teckenuppsattning.UTF8 ? UTF8_BELAGG : 0;
    return u.las(ord).map(t -> belagg + Ordbild.av(t).poang(arLangt(ord))).orElse(OGILTIG);
  }

  private String ord(Bytedelar.Del del) {
    Last last = lasta.av(del.bytes());
    switch (last.slag()) {
      case LAGAT -> namn(lagade, del, last);
      case TRASIGT -> namn(trasiga, del, last);
      case OSAKERT -> namn(osakra, del, last);
      case EGET -> {}
    }
    return last.text();
  }

  private static void namn(List<Avkodad.Ord> till, Bytedelar.Del del, Last last) {
    if (till.size() < MEST_SPARADE) {
      till.add(new Avkodad.Ord(del.rad(), last.text()));
    }
  }

  private Last lasOrd(byte[] ord) {
    Optional<String> eget = filens.las(ord);
    if (eget.isPresent() && filens == Teckenuppsattning.UTF8) {
      return iUtf8(eget.get());
    }
    Optional<String> svenskt =
        svensk(ord)
            .filter(u -> eget.isEmpty() || arLangt(ord) || belagda.contains(u))
            .flatMap(u -> u.las(ord));
    if (eget.filter(t -> Ordbild.av(t).rimlig() || !Omtolkning.harAscii(t)).isPresent()) {
      boolean osakert =
          Ordbild.av(eget.get()).starka() == 0
              && Omtolkning.harAscii(eget.get())
              && svenskt.isPresent();
      return new Last(eget.get(), osakert ? Slag.OSAKERT : Slag.EGET);
    }
    return svenskt
        .map(t -> new Last(t, Slag.LAGAT))
        .orElseGet(() -> new Last(filens.lasAnda(ord), Slag.TRASIGT));
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
    Ordminne<Optional<Teckenuppsattning>> ordets = new Ordminne<>(this::belagd);
    Set<Teckenuppsattning> alla = EnumSet.noneOf(Teckenuppsattning.class);
    for (Bytedelar.Del del : delar) {
      ordets.av(del.bytes()).ifPresent(alla::add);
    }
    return alla;
  }

  private Optional<Teckenuppsattning> belagd(byte[] ord) {
    boolean ratt = filens.las(ord).filter(t -> Ordbild.av(t).rimlig()).isPresent();
    return arLangt(ord) && !ratt ? svensk(ord) : Optional.empty();
  }

  private Last iUtf8(String ord) {
    Optional<String> ratt =
        Omtolkning.enkel(ord).or(() -> vag.flatMap(v -> Omtolkning.genom(v, ord)));
    if (ratt.isPresent()) {
      return new Last(ratt.get(), RESTER.matcher(ratt.get()).find() ? Slag.TRASIGT : Slag.LAGAT);
    }
    boolean rester =
        ord.indexOf('\ufffd') >= 0 || (!Ordbild.av(ord).rimlig() && RESTER.matcher(ord).find());
    return new Last(ord, rester ? Slag.TRASIGT : Slag.EGET);
  }

  /** Vägen som gör svenska ord av dem som inte är det; tom när alla redan är det. */
  private Optional<Omtolkning.Vag> felLast() {
    if (filens != Teckenuppsattning.UTF8) {
      return Optional.empty();
    }
    Ordminne<Fellasning> ordets = new Ordminne<>(this::fellasning);
    boolean underliga = false;
    long[] rattade = new long[Omtolkning.VAGAR.size()];
    for (Bytedelar.Del del : delar) {
      Fellasning ord = ordets.av(del.bytes());
      underliga |= ord.underlig();
      ord.rattas().forEach(v -> rattade[Omtolkning.VAGAR.indexOf(v)]++);
    }
    boolean nagon = underliga && Arrays.stream(rattade).anyMatch(r -> r > 0);
    return nagon ? storst(Omtolkning.VAGAR, rattade) : Optional.empty();
  }

  /**
   * Vad ett ord säger om att hela filen lästs fel en gång.
   *
   * @param underlig sant när det inte kan vara ett ord
   * @param rattas vägarna som gör ett svenskt ord av det
   */
  private record Fellasning(boolean underlig, List<Omtolkning.Vag> rattas) {}

  private Fellasning fellasning(byte[] bytes) {
    Optional<String> ord = filens.las(bytes).filter(t -> Omtolkning.enkel(t).isEmpty());
    return new Fellasning(
        ord.filter(o -> !Ordbild.av(o).rimlig() && Omtolkning.harAscii(o)).isPresent(),
        Omtolkning.VAGAR.stream()
            .filter(v -> ord.flatMap(o -> Omtolkning.genom(v, o)).isPresent())
            .toList());
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
