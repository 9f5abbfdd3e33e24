package se.samordna.inlasning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.inlasning.Tolkning.Rad;

/**
 * Föreslår vad varje rad i en bred tabell är. Rubriken ovanför säger avdelningen; saknas den säger
 * summan under, och sist radens eget namn. Läser ett års rader uppifrån och ned.
 */
final class Radtolkare {

  private static final int LANG_TEXT = 70;

  private final Summatolk summor;
  private final Map<Integer, Rad> tolkade = new LinkedHashMap<>();

  /** Raderna sedan förra summan som ännu inte har någon avdelning. */
  private final List<Radbild> block = new ArrayList<>();

  private Optional<String> rubrik = Optional.empty();
  private String rubriktext = "";
  private final Map<Integer, String> rubriker = new HashMap<>();
  private boolean rubrikSagd;
  private boolean efterSumma = true;
  private boolean intaktSedd;
  private boolean egnaInsatser;

  /** Rubriken säger bara kostnader, och summan under raderna är deras. */
  private boolean summansBlock;

  Radtolkare(Beloppstolk tolk) {
    this.summor = new Summatolk(tolk);
  }

  /** Raderna för ett år, eller för flera år bredvid varandra. */
  Map<Integer, Rad> tolka(List<Radbild> rader) {
    egnaInsatser = Kostnadsblock.harEgenAvdelning(rader);
    for (int i = 0; i < rader.size(); i++) {
      tolka(rader.get(i), rader.subList(i + 1, rader.size()));
    }
    blocketSlut(Optional.empty());
    return new Namnkrockar(tolkade, rubriker).utan();
  }

  private void tolka(Radbild rad, List<Radbild> under) {
    if (!rad.harBelopp()) {
      lasRubrik(rad, under);
    } else if (rad.namn().isEmpty()) {
      satt(rad, "", Summatackning.FORESLAS);
    } else {
      lasRad(rad, under);
      efterSumma = false;
    }
  }

  private void lasRubrik(Radbild rad, List<Radbild> under) {
    Avdelningsnamn namn = Avdelningsnamn.av(rad.namn());
    boolean rader = harRader(under) || (namn.kand() && !under.isEmpty() && arTomRad(under));
    boolean stallning = rad.luftFore() || efterSumma || block.isEmpty();
    boolean galler =
        Enhetsfynd.enhetsrad(rad.namn()).isEmpty()
            && rader
            && !rad.arArsrubrik()
            && rad.namn().length() < LANG_TEXT
            && (namn.kand() || (stallning && !arTomRad(rad)));
    if (galler) {
      blocketSlut(Optional.empty());
      rubrik = namn.slag();
      rubriktext = rad.namn();
      rubrikSagd = true;
    }
    satt(
        rad,
        galler || rad.arArsrubrik() ? Tolkning.RUBRIK : Tolkning.IGNORERAS,
        Summatackning.FORESLAS);
  }

  private static boolean harRader(List<Radbild> under) {
    return !under.isEmpty() && under.getFirst().harBelopp();
  }

  /** Direkt under en rubrik, och heter som en kostnad: en rad vars belopp är tomt. */
  private boolean arTomRad(Radbild rad) {
    return rubrikSagd && block.isEmpty() && heterSomRad(rad);
  }

  private static boolean arTomRad(List<Radbild> under) {
    return !under.getFirst().harBelopp()
        && heterSomRad(under.getFirst())
        && harRader(under.subList(1, under.size()));
  }

  private static boolean heterSomRad(Radbild rad) {
    return !rad.luftFore()
        && !Avdelningsnamn.av(rad.namn()).kand()
        && Radord.arSomKostnad(rad.namn());
  }

  private void lasRad(Radbild rad, List<Radbild> under) {
    Optional<Summaart> art = summor.summa(rad, block, under);
    if (art.isPresent()) {
      lasSumma(rad, art.get());
    } else if (Summatolk.arRegel(rad)) {
      blocketSlut(Optional.empty());
      satt(rad, "regel", Summatackning.FORESLAS);
    } else if (summor.arEgetKapital(rad)) {
      blocketSlut(Optional.empty());
      summor.sagIb(kostnadSedd(), under);
      satt(rad, "eget_kapital", Summatackning.FORESLAS);
    } else {
      block.add(rad);
      summor.sagVanlig(rad);
    }
  }

  private boolean kostnadSedd() {
    return tolkade.values().stream()
        .anyMatch(r -> Teckenregel.arKostnad(r.slag(), r.namn(), r.tackning().art()) && r.lases());
  }

  private void lasSumma(Radbild rad, Summaart art) {
    Avdelningsnamn vad = Avdelningsnamn.avSumma(rad.namn());
    efterSumma = art == Summaart.DELSUMMA;
    summansBlock = rubrik.isEmpty() && summor.lika(rad, block);
    blocketSlut(efterSumma ? vad.slag() : Optional.empty());
    summansBlock = false;
    rubrik = Optional.empty();
    rubriktext = "";
    rubrikSagd = false;
    efterSumma = true;
    summor.sag(rad, art);
    boolean avNamnet = Summaart.av("summa", rad.namn()) == art;
    satt(
        rad,
        "summa",
        avNamnet ? Summatackning.FORESLAS : new Summatackning(Optional.of(art), List.of()));
  }

  /** Raderna får sin avdelning: rubrikens, annars summans, annars den som namnet talar om. */
  private void blocketSlut(Optional<String> summans) {
    boolean intakter = summans.equals(Optional.of("intakt")) || (efterSumma && merIntakter());
    boolean forst = !intaktSedd && !rubrikSagd;
    Kostnadsblock kostnader = new Kostnadsblock(List.copyOf(block), rubrikSagd, egnaInsatser);
    for (Radbild rad : block) {
      forst &= intakter || Radord.arSomIntakt(rad.namn());
      boolean intakt = forst;
      String slag =
          avdelning(rad)
              .or(() -> rubrik)
              .or(() -> rubrikSagd && !summansBlock ? Optional.empty() : summans)
              .or(() -> summans.filter(s -> s.equals("intakt")))
              .or(() -> intakt ? Optional.of("intakt") : Optional.empty())
              .orElseGet(() -> kostnader.slag(rad));
      intaktSedd |= slag.equals("intakt");
      rubriker.put(rad.nummer(), rubriktext);
      satt(rad, slag, Summatackning.FORESLAS);
    }
    block.clear();
  }

  /** Utan rubrik: det första blocket är intäkter när de flesta av namnen är det. */
  private boolean merIntakter() {
    return block.stream().filter(r -> Radord.arSomIntakt(r.namn())).count() * 2 > block.size();
  }

  private static Optional<String> avdelning(Radbild rad) {
    String text = rad.avdelning();
    return text.isEmpty()
        ? Optional.empty()
        : Avdelningsnamn.kod(text).or(() -> Avdelningsnamn.av(text).slag());
  }

  private void satt(Radbild rad, String slag, Summatackning tackning) {
    String lage = rad.lage().isEmpty() ? Radord.lage(slag, rad.namn()) : rad.lage();
    tolkade.put(
        rad.nummer(),
        new Rad(
            rad.nummer(),
            rad.namn(),
            slag,
            lage,
            tackning,
            rad.belopp().stream().map(Cell::text).toList()));
  }
}
