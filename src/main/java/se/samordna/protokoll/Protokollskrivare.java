package se.samordna.protokoll;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samordna.gemensam.Klocka;
import se.samordna.narvaro.Narvarande.Satt;
import se.samordna.narvaro.Narvarohandelse;
import se.samordna.protokoll.Protokollunderlag.Deltagare;

/** Skriver protokollets huvud på svenska ur fakta. Ren: samma fakta ger alltid samma text. */
final class Protokollskrivare {

  private static final DateTimeFormatter KLOCKAN = DateTimeFormatter.ofPattern("HH.mm");

  private Protokollskrivare() {}

  static String titel(Protokollunderlag u) {
    return "Protokoll från "
        + switch (u.slag()) {
          case BEREDNING -> "beredningsgruppens möte";
          case PRESIDIUM -> "presidiets sammanträde";
          case SAMRAD -> "samråd";
          case STYRELSE -> "styrelsens sammanträde";
        }
        + " "
        + u.dag();
  }

  /** När, var, och vilka som var med. */
  static List<Block> huvud(Protokollunderlag u) {
    List<Block> block = new ArrayList<>();
    block.add(new Block.Stycke(u.forbund()));
    block.add(new Block.Stycke("Plats: " + u.plats() + (u.offentligt() ? ". Offentligt." : ".")));
    block.add(new Block.Stycke(tid(u)));
    u.sekreterare().ifPresent(s -> block.add(new Block.Stycke("Sekreterare: " + s.namn() + ".")));
    if (!u.tjanstgorande().isEmpty()) {
      block.add(deltagare("Tjänstgörande", iOrdning(u.tjanstgorande())));
    }
    if (!u.ovriga().isEmpty()) {
      block.add(
          new Block.Lista(
              "Övriga närvarande", u.ovriga().stream().map(Protokollskrivare::ovrig).toList()));
    }
    if (!u.rorelser().isEmpty()) {
      block.add(
          new Block.Lista(
              "Ankomster och avgångar",
              u.rorelser().stream().map(Protokollskrivare::rorelse).toList()));
    }
    return List.copyOf(block);
  }

  private static String tid(Protokollunderlag u) {
    String oppnat = u.oppnat().map(t -> klockan(t)).orElseGet(() -> klockan(u.tid()));
    return "Tid: "
        + u.dag()
        + ", kl. "
        + oppnat
        + u.avslutat().map(t -> "–" + klockan(t)).orElse("")
        + ".";
  }

  static String klockan(Instant tid) {
    return KLOCKAN.format(LocalDateTime.ofInstant(tid, Klocka.STOCKHOLM));
  }

  static Block deltagare(String beskrivning, List<Deltagare> lista) {
    return new Block.Tabell(
        beskrivning,
        List.of("Namn", "Medlem", "Som", "Närvaro"),
        lista.stream()
            .map(d -> List.of(d.namn(), d.medlem(), som(d), narvaro(d.narvaro())))
            .toList());
  }

  /** Presidiet först; sedan som de står. */
  private static List<Deltagare> iOrdning(List<Deltagare> lista) {
    List<Motesuppdrag> forst = List.of(Motesuppdrag.ORDFORANDE, Motesuppdrag.VICE);
    return lista.stream()
        .sorted(
            Comparator.comparingInt(
                d -> forst.contains(d.uppdrag()) ? forst.indexOf(d.uppdrag()) : forst.size()))
        .toList();
  }

  private static String som(Deltagare d) {
    return d.forLedamot()
        .map(l -> l.isEmpty() ? "ersättare, på vakant plats" : "ersättare för " + l)
        .orElseGet(
            () ->
                switch (d.uppdrag()) {
                  case ORDFORANDE -> "ordförande";
                  case VICE -> "vice ordförande";
                  case ERSATTARE -> "ersättare";
                  case LEDAMOT, INGET -> "ledamot";
                });
  }

  private static String ovrig(Deltagare d) {
    List<String> delar = new ArrayList<>();
    if (!d.medlem().isEmpty()) {
      delar.add(d.medlem());
    }
    if (d.uppdrag() == Motesuppdrag.ERSATTARE) {
      delar.add("ersättare, tjänstgör inte");
    }
    if (d.narvaro() == Satt.DISTANS) {
      delar.add("på distans");
    }
    return d.namn() + (delar.isEmpty() ? "" : ", " + String.join(", ", delar));
  }

  private static String rorelse(Protokollunderlag.Rorelse r) {
    String vad = r.slag() == Narvarohandelse.Slag.KOM ? " kommer kl. " : " lämnar kl. ";
    return r.namn()
        + vad
        + klockan(r.klockslag())
        + (r.narvaro() == Satt.DISTANS ? ", på distans" : "");
  }

  static String narvaro(Satt satt) {
    return satt == Satt.DISTANS ? "på distans, ljud och bild" : "i rummet";
  }

  static final String AVBOJD = ". Styrelsen tar inte upp det extra ärendet: ";

  /**
   * Varför en punkt inte behandlades, när styrelsen sagt nej till att ta upp den.
   *
   * @param avbojd skälet, så som det antecknades
   */
  static String obehandlad(String rubrik, Optional<String> diarienummer, Optional<String> avbojd) {
    return avbojd
        .map(
            skal ->
                rubrik
                    + diarienummer.map(d -> " (" + d + ")").orElse("")
                    + AVBOJD
                    + Paragrafskrivare.utanPunkt(skal)
                    + ".")
        .orElse(rubrik);
  }

  /** Numret som hölls åt punkten nämns, så att ingen undrar var paragrafen tog vägen. */
  static String obehandlad(FaktaStore.Punktrad p) {
    String rad = obehandlad(p.rubrik(), p.diarienummer(), p.avbojd());
    return p.tankt()
        .filter(n -> p.paragraf().isEmpty())
        .map(
            n ->
                rad
                    + (p.avbojd().isPresent() ? " " : " (")
                    + "§ "
                    + n
                    + " används inte"
                    + (p.avbojd().isPresent() ? "." : ")"))
        .orElse(rad);
  }

  static List<Block> obehandlade(Protokollunderlag u) {
    return u.obehandlade().isEmpty()
        ? List.of()
        : List.of(new Block.Lista("Punkter som inte behandlades", u.obehandlade()));
  }

  /** Flera namn som en svensk uppräkning. */
  static String namn(List<String> namn) {
    return namn.size() < 2
        ? String.join("", namn)
        : namn.subList(0, namn.size() - 1).stream().collect(Collectors.joining(", "))
            + " och "
            + namn.getLast();
  }

  static String stor(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
