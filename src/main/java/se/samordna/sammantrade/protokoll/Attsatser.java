package se.samordna.sammantrade.protokoll;

import java.util.ArrayList;
import java.util.List;
import se.samordna.sammantrade.protokoll.Protokollunderlag.Beslut;
import se.samordna.sammantrade.protokoll.Protokollunderlag.Punktfakta;

/** Beslutet som att-satser: utfallet, varje års belopp med finansiering (R22), index, villkor. */
final class Attsatser {

  private Attsatser() {}

  static List<String> av(Punktfakta p, Beslut b) {
    List<String> satser = new ArrayList<>();
    satser.add(utfall(p, b));
    b.belopp().forEach(rad -> satser.add(belopp(p, b, rad)));
    if (b.index()) {
      satser.add("att beloppet räknas upp varje år enligt avtal, med index");
    }
    b.villkor()
        .forEach(v -> satser.add("att som villkor gäller: " + Paragrafskrivare.utanPunkt(v)));
    return List.copyOf(satser);
  }

  private static String utfall(Punktfakta p, Beslut b) {
    return switch (b.utfall()) {
      case "bifall" -> bifall(p);
      case "delvis" ->
          "arende".equals(p.slag()) ? "att delvis bifalla ansökan" : "att delvis bifalla förslaget";
      case "avslag" -> "arende".equals(p.slag()) ? "att avslå ansökan" : "att avslå förslaget";
      case "aterremiss" -> "att återremittera ärendet";
      case "bordlaggning" -> "att bordlägga ärendet";
      default -> "att ärendet utgår";
    };
  }

  private static String bifall(Punktfakta p) {
    return switch (p.slag()) {
      case "arende" -> "att bifalla ansökan";
      case "budget" -> "att fastställa budget och plan enligt förslaget";
      case "andring" ->
          "att bifalla förslaget: "
              + Protokollskrivare.namn(p.andringar().stream().map(Attsatser::andring).toList());
      default -> "att bifalla förslaget";
    };
  }

  private static String andring(Protokollunderlag.Andring a) {
    return Ord.andring(a.slag()) + " av " + a.rubrik();
  }

  private static String belopp(Punktfakta p, Beslut b, Protokollunderlag.Belopp rad) {
    String vad = "arende".equals(p.slag()) ? "att bevilja " : "att anvisa ";
    return vad
        + Paragrafskrivare.kronor(rad.ore())
        + " för "
        + rad.ar()
        + ", "
        + finansiering(rad)
        + (b.undantagSkal().isBlank() ? "" : ", trots att kvar att disponera blir mindre");
  }

  private static String finansiering(Protokollunderlag.Belopp rad) {
    return switch (rad.finansiering()) {
      case "budgetrad" -> "inom budgetraden " + rad.rad().map(r -> "”" + r + "”").orElse("");
      case "fri_ram" -> "ur den fria ramen" + rad.rad().map(r -> " ”" + r + "”").orElse("");
      default -> "ur eget kapital";
    };
  }
}
