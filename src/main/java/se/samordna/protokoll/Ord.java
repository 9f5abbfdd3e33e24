package se.samordna.protokoll;

/** Koderna som de heter i protokollets löpande text. */
final class Ord {

  private Ord() {}

  static String utfall(String kod) {
    return switch (kod) {
      case "bifall" -> "bifall";
      case "delvis" -> "delvis bifall";
      case "avslag" -> "avslag";
      case "aterremiss" -> "återremiss";
      case "bordlaggning" -> "bordläggning";
      default -> "att ärendet utgår";
    };
  }

  static String yrkande(String kod) {
    return switch (kod) {
      case "bifall" -> "bifall till förslaget";
      case "delvis" -> "delvis bifall";
      case "avslag" -> "avslag";
      case "aterremiss" -> "att ärendet återremitteras";
      case "bordlaggning" -> "att ärendet bordläggs";
      default -> "att ärendet utgår";
    };
  }

  static String rost(String kod) {
    return switch (kod) {
      case "ja" -> "ja";
      case "nej" -> "nej";
      default -> "avstår";
    };
  }

  static String andring(String slag) {
    return switch (slag) {
      case "forlangning" -> "förlängning";
      case "omfordelning" -> "omfördelning mellan år";
      case "index" -> "indexuppräkning";
      case "fortida_slut" -> "avslut i förtid";
      default -> "ändring";
    };
  }
}
