package se.samordna.utfall;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Det som rapporten skrivs av. */
record Rapportunderlag(String forbund, Redovisningsperiod period, LocalDate dag, Utfallsbild bild) {

  private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");

  String titel() {
    return "Ekonomisk uppföljning "
        + bild.ar()
        + ": "
        + period.mening().svensk().toLowerCase(SVENSKA);
  }

  String tillOchMed() {
    return bild.till().getMonth().getDisplayName(TextStyle.FULL, SVENSKA) + " " + bild.ar();
  }

  /** Avdelningens namn; ett förbunds egna avdelningar heter som de heter. */
  static String namn(Utfallsbild.Sektion sektion) {
    return switch (sektion.slag().kod()) {
      case "intakt" -> "Intäkter";
      case "insats" -> "Insatser";
      case "kostnad" -> "Kostnader";
      case "personal" -> "Personal";
      default -> sektion.slag().kod();
    };
  }

  List<Utfallsbild.Rad> kommenterade() {
    return bild.rader()
        .filter(r -> r.prognos().filter(p -> !p.kommentar().isBlank()).isPresent())
        .toList();
  }

  /** Filer som gäller för någon månad i perioden. */
  List<Utfallsbild.Fil> filer() {
    return bild.filer().stream()
        .filter(f -> f.galler().stream().anyMatch(m -> !m.isAfter(bild.till())))
        .toList();
  }

  /** Sant när utfallet inte kan delas på perioden. */
  boolean baraArssummor() {
    return filer().stream().anyMatch(f -> !f.fil().manadsvis());
  }

  /** Sant när någon månad i perioden inte täcks av någon fil. */
  boolean saknarManader() {
    long tackta =
        bild.filer().stream()
            .flatMap(f -> f.galler().stream())
            .filter(m -> !m.isAfter(bild.till()))
            .distinct()
            .count();
    return tackta < bild.till().getMonthValue();
  }
}
