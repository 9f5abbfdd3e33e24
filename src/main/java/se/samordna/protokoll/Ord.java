package se.samordna.protokoll;

import se.samordna.mote.Utfall;
import se.samordna.sammantrade.Andringsslag;
import se.samordna.sammantrade.Rostning.Rost;

/** Värdena som de heter i protokollets löpande text. */
final class Ord {

  private Ord() {}

  static String utfall(Utfall utfall) {
    return switch (utfall) {
      case BIFALL -> "bifall";
      case DELVIS -> "delvis bifall";
      case AVSLAG -> "avslag";
      case ATERREMISS -> "återremiss";
      case BORDLAGGNING -> "bordläggning";
      case UTGAR -> "att ärendet utgår";
    };
  }

  static String yrkande(Utfall utfall) {
    return switch (utfall) {
      case BIFALL -> "bifall till förslaget";
      case DELVIS -> "delvis bifall";
      case AVSLAG -> "avslag";
      case ATERREMISS -> "att ärendet återremitteras";
      case BORDLAGGNING -> "att ärendet bordläggs";
      case UTGAR -> "att ärendet utgår";
    };
  }

  static String rost(Rost rost) {
    return switch (rost) {
      case JA -> "ja";
      case NEJ -> "nej";
      case AVSTAR -> "avstår";
    };
  }

  static String andring(Andringsslag slag) {
    return switch (slag) {
      case FORLANGNING -> "förlängning";
      case OMFORDELNING -> "omfördelning mellan år";
      case INDEX -> "indexuppräkning";
      case FORTIDA_SLUT -> "avslut i förtid";
      default -> "ändring";
    };
  }
}
