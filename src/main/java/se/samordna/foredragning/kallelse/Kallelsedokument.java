package se.samordna.foredragning.kallelse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.arende.Dokument;
import se.samordna.arende.Forteckningsrad;
import se.samordna.arende.Sidfot;
import se.samordna.forbund.Forbund;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Plats;
import se.samordna.gemensam.Klocka;
import se.samordna.mote.Moteslag;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/** Kallelsen med föredragningslistan, i läsbar form (R29). */
public final class Kallelsedokument {

  private static final Map<Moteslag, String> MOTEN =
      Map.of(
          Moteslag.STYRELSE, "styrelsens sammanträde",
          Moteslag.BEREDNING, "beredningsgruppens möte",
          Moteslag.PRESIDIUM, "presidiets möte",
          Moteslag.SAMRAD, "samråd");

  /**
   * Var raderna leder i den samlade PDF:en; en kallelse för sig leder ingenstans.
   *
   * @param version 0 innan kallelsen är skickad
   */
  public record Utformning(int version, String meddelande, boolean lankar) {}

  /** Början på adressen till en punkt i den samlade PDF:en. */
  public static final String PUNKT = "samordna:punkt:";

  private final Motesbild mote;
  private final Forbund forbund;
  private final Utformning utformning;

  public Kallelsedokument(Motesbild mote, Forbund forbund, Utformning utformning) {
    this.mote = mote;
    this.forbund = forbund;
    this.utformning = utformning;
  }

  public Dokument dokument() {
    Dokument d = Dokument.med(titel(), forbund.namn(), sidfot(forbund, mote));
    d.lista(fakta());
    if (!utformning.meddelande().isBlank()) {
      d.stycke(utformning.meddelande());
    }
    d.rubrik("Föredragningslista");
    if (mote.punkter().isEmpty()) {
      d.stycke("Inget står på listan ännu.");
    } else {
      d.forteckning("Punkterna i ordning", mote.punkter().stream().map(this::rad).toList());
    }
    d.rubrik("Kallade");
    return d.tabell(List.of("Namn", "För", "Som"), kallade());
  }

  /** Det som står på varje blad som hör till sammanträdet. */
  public static Sidfot sidfot(Forbund forbund, Motesbild mote) {
    return Sidfot.utanNummer(forbund.namn(), "sammanträde " + mote.dag());
  }

  private String titel() {
    String till = MOTEN.getOrDefault(mote.slag(), "sammanträde") + " " + mote.dag();
    return switch (utformning.version()) {
      case 0 -> "Handlingar till " + till;
      case 1 -> "Kallelse till " + till;
      default -> "Ändrad kallelse till " + till + ", version " + utformning.version();
    };
  }

  private List<String> fakta() {
    LocalTime klockan = LocalTime.ofInstant(mote.tid(), Klocka.STOCKHOLM);
    LocalDate dag = mote.dag();
    return Stream.of(
            "Dag: " + dag,
            "Klockan: " + klockan,
            "Plats: " + mote.plats(),
            mote.offentligt() ? "Sammanträdet är offentligt." : "")
        .filter(f -> !f.isEmpty())
        .toList();
  }

  private Forteckningsrad rad(Punktvy p) {
    String till = utformning.lankar() && !p.harUtgatt() ? PUNKT + p.punkt() : "";
    String rubrik = p.harUtgatt() ? "Utgår: " + p.rubrik() : p.rubrik();
    return new Forteckningsrad(Integer.toString(p.ordning()), rubrik, under(p), till);
  }

  private static String under(Punktvy p) {
    return Stream.of(
            p.diarienummer().orElse(""),
            p.listan().sen() ? "Extra ärende" : "",
            p.listan().utgick().map(u -> u.skal()).orElse(""),
            p.listan().begransad().map(b -> "Begränsad, " + b.lagrum()).orElse(""),
            p.listan().foredragande().isBlank() ? "" : "Föredragande: " + p.listan().foredragande(),
            p.listan().minuter().map(m -> m + " min").orElse(""))
        .filter(t -> !t.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private List<List<String>> kallade() {
    Map<String, String> medlemmar =
        forbund.medlemmar().stream().collect(Collectors.toMap(Medlem::kod, Medlem::namn));
    return mote.kallade().stream()
        .map(k -> List.of(k.namn(), medlemmar.getOrDefault(k.medlem(), k.medlem()), som(k)))
        .toList();
  }

  /** Vad den kallade är, i ord; ersättarna i den ordning de går in (R7). */
  public static String som(Motesbild.Kallad k) {
    return switch (k.uppdrag()) {
      case ORDFORANDE -> "Ordförande";
      case VICE -> "Vice ordförande";
      case INGET -> k.slag() == Plats.Slag.ERSATTARE ? "Ersättare " + k.ordning() : "Ledamot";
    };
  }
}
