package se.samordna.overtagande;

import java.util.List;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;

/** Mallens blad och deras kolumner. Arbetsboken är på svenska på varje skärm. */
enum Mallblad {
  INSATSER,
  PENGAR,
  MAL;

  /** En kolumn; rubriken är densamma i varje blad. */
  enum Kolumn {
    INSATS,
    INSATSTYP,
    NIVA,
    HUVUDMAN,
    VERKSAMHET,
    PARTER,
    STYRGRUPP,
    START,
    SLUT,
    BESLUTSDAG,
    PARAGRAF,
    AVTAL,
    RAPPORTRYTM,
    NASTA_RAPPORT,
    BUDGETRAD,
    AR,
    BEVILJAT,
    UTBETALT,
    MAL,
    MATT,
    UTGANGSLAGE,
    MALVARDE,
    KALLA;

    String rubrik() {
      return Mening.av("mallkolumn_" + Kod.av(this)).svensk();
    }
  }

  String namn() {
    return Mening.av("mallblad_" + Kod.av(this)).svensk();
  }

  List<Kolumn> kolumner() {
    return switch (this) {
      case INSATSER ->
          List.of(
              Kolumn.INSATS,
              Kolumn.INSATSTYP,
              Kolumn.NIVA,
              Kolumn.HUVUDMAN,
              Kolumn.VERKSAMHET,
              Kolumn.PARTER,
              Kolumn.STYRGRUPP,
              Kolumn.START,
              Kolumn.SLUT,
              Kolumn.BESLUTSDAG,
              Kolumn.PARAGRAF,
              Kolumn.AVTAL,
              Kolumn.RAPPORTRYTM,
              Kolumn.NASTA_RAPPORT);
      case PENGAR ->
          List.of(Kolumn.INSATS, Kolumn.BUDGETRAD, Kolumn.AR, Kolumn.BEVILJAT, Kolumn.UTBETALT);
      case MAL ->
          List.of(
              Kolumn.INSATS,
              Kolumn.MAL,
              Kolumn.MATT,
              Kolumn.UTGANGSLAGE,
              Kolumn.MALVARDE,
              Kolumn.KALLA);
    };
  }

  List<String> rubriker() {
    return kolumner().stream().map(Kolumn::rubrik).toList();
  }
}
