package se.samordna.protokoll;

import java.util.ArrayList;
import java.util.List;
import se.samordna.mote.Attsatstext;
import se.samordna.mote.Punktslag;
import se.samordna.mote.Utfall;
import se.samordna.protokoll.Protokollunderlag.Beslut;
import se.samordna.protokoll.Protokollunderlag.Punktfakta;

/**
 * Beslutets ord. Har styrelsen egna, eller förslagets, står de ordagrant, och belopp med
 * finansiering (R22), index och villkor för sig; annars skrivs att-satser ur utfall och belopp. En
 * formell punkt har sina egna meningar.
 */
final class Attsatser {

  private Attsatser() {}

  /** Orden i beslutet, utan det som står för sig. */
  static List<Block> ord(Punktfakta p, Beslut b) {
    if (b.utfall() == Utfall.BIFALL && !p.formalia().isEmpty()) {
      return meningar(p.formalia());
    }
    return meningar(b.satser().isEmpty() ? av(p, b) : b.satser());
  }

  /** Att-satser är styrelsens beslut; andra meningar står som de är. */
  static List<Block> meningar(List<String> satser) {
    if (satser.isEmpty()) {
      return List.of();
    }
    return satser.stream().anyMatch(Attsatstext::arAttsats)
        ? List.of(new Block.Lista("Styrelsen beslutar", satser))
        : satser.stream().<Block>map(Block.Stycke::new).toList();
  }

  /** Belopp, index och villkor, när de inte redan är att-satser. */
  static List<Block> fakta(Punktfakta p, Beslut b) {
    if (b.satser().isEmpty()) {
      return List.of();
    }
    List<Block> block = new ArrayList<>();
    if (!b.belopp().isEmpty()) {
      block.add(
          new Block.Lista(
              "Belopp och finansiering", b.belopp().stream().map(r -> vad(b, r)).toList()));
    }
    if (!b.villkor().isEmpty()) {
      block.add(new Block.Lista("Villkor", b.villkor()));
    }
    if (b.index()) {
      block.add(new Block.Stycke("Beloppet räknas upp varje år enligt avtal, med index."));
    }
    return List.copyOf(block);
  }

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
      case BIFALL -> bifall(p);
      case DELVIS ->
          p.slag() == Punktslag.ARENDE
              ? "att delvis bifalla ansökan"
              : "att delvis bifalla förslaget";
      case AVSLAG -> p.slag() == Punktslag.ARENDE ? "att avslå ansökan" : "att avslå förslaget";
      case ATERREMISS -> "att återremittera " + det(p);
      case BORDLAGGNING -> "att bordlägga " + det(p);
      case UTGAR -> "att " + det(p) + " utgår";
    };
  }

  private static String det(Punktfakta p) {
    return p.formalia().isEmpty() ? "ärendet" : "punkten";
  }

  private static String bifall(Punktfakta p) {
    return switch (p.slag()) {
      case ARENDE -> "att bifalla ansökan";
      case BUDGET -> "att fastställa budget och plan enligt förslaget";
      case ANDRING ->
          "att bifalla förslaget: "
              + Protokollskrivare.namn(p.andringar().stream().map(Attsatser::andring).toList());
      default -> "att bifalla förslaget";
    };
  }

  private static String andring(Protokollunderlag.Andring a) {
    return Ord.andring(a.slag()) + " av " + a.rubrik();
  }

  private static String belopp(Punktfakta p, Beslut b, Protokollunderlag.Belopp rad) {
    return (p.slag() == Punktslag.ARENDE ? "att bevilja " : "att anvisa ") + vad(b, rad);
  }

  private static String vad(Beslut b, Protokollunderlag.Belopp rad) {
    return rad.iOrd()
        + " för "
        + rad.ar()
        + ", "
        + finansiering(rad)
        + (b.undantagSkal().isBlank() ? "" : ", trots att kvar att disponera blir mindre");
  }

  private static String finansiering(Protokollunderlag.Belopp rad) {
    return switch (rad.finansiering()) {
      case BUDGETRAD -> "inom budgetraden " + rad.rad().map(r -> "”" + r + "”").orElse("");
      case FRI_RAM -> "ur den fria ramen" + rad.rad().map(r -> " ”" + r + "”").orElse("");
      case EGET_KAPITAL -> "ur eget kapital";
    };
  }
}
