package se.samordna.budget.arbetsblad;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Beloppsinskrift;

/**
 * Ett block ur ett kalkylblad, som det ligger på urklippet: rader med tabbar mellan cellerna. Det
 * läggs med övre vänstra hörnet i en cell. Kolumnerna är namn, åren, konto. Fler rader än bladet
 * har blir nya, om blocket har namn till dem.
 */
final class Inklistring {

  private static final int FLEST_CELLER = 20_000;

  /** Vad blocket ger: värden i celler som finns, och rader att lägga till. */
  record Givet(List<Cellvarde> onskningar, List<Nyrad> nya) {}

  private final Arbetsblad blad;
  private final List<Faltfel> fel = new ArrayList<>();
  private final List<Cellvarde> onskningar = new ArrayList<>();
  private final List<Nyrad> nya = new ArrayList<>();

  Inklistring(Arbetsblad blad) {
    this.blad = blad;
  }

  /**
   * @param horn cellen där blocket börjar: ett namn, ett belopp eller ett konto
   */
  Svar<Givet> tolka(Bladcell horn, String text) {
    List<List<String>> block = dela(text);
    if (block.stream().mapToInt(List::size).sum() > FLEST_CELLER) {
      return Svar.nej(Hinder.form("for_stort_block", Mening.av("for_stort_block")));
    }
    List<Arbetsrad> rader = blad.rader();
    List<UUID> ordning = rader.stream().map(Arbetsrad::id).toList();
    int rad = ordning.indexOf(horn.rad());
    if (rad < 0) {
      return Svar.nej(Hinder.saknas(Mening.av("sak_14")));
    }
    int kolumn = kolumn(horn);
    if (block.stream().anyMatch(r -> kolumn + r.size() > blad.huvud().ar().size() + 2)) {
      return Svar.nej(Hinder.form("for_brett_block", Mening.av("for_brett_block")));
    }
    for (int i = 0; i < block.size(); i++) {
      if (rad + i < rader.size()) {
        lagg(rader.get(rad + i), kolumn, block.get(i));
      } else {
        nyrad(rader.getLast(), kolumn, block.get(i), i + 1);
      }
    }
    return fel.isEmpty() ? Svar.ja(new Givet(onskningar, nya)) : Svar.nej(Hinder.form(fel));
  }

  private int kolumn(Bladcell horn) {
    return switch (horn.falt()) {
      case BELOPP -> 1 + blad.huvud().ar().indexOf(horn.ar());
      case KONTO -> 1 + blad.huvud().ar().size();
      default -> 0;
    };
  }

  private void lagg(Arbetsrad rad, int kolumn, List<String> celler) {
    for (int k = 0; k < celler.size(); k++) {
      Bladcell cell = cell(rad.id(), kolumn + k);
      String text = celler.get(k).strip();
      boolean formel = cell.falt() == Radfalt.BELOPP && Formel.ar(text);
      onskningar.add(new Cellvarde(cell, varde(cell, rad.namn(), text), formel ? text : ""));
    }
  }

  /** En rad under den sista, i samma avdelning. */
  private void nyrad(Arbetsrad sista, int kolumn, List<String> celler, int nummer) {
    if (kolumn > 0 || celler.getFirst().isBlank()) {
      fel.add(new Faltfel("rad " + nummer, "for_fa_rader", Mening.av("for_fa_rader", nummer)));
      return;
    }
    String slag =
        sista.arTryckt() || sista.slag().equals("eget_kapital") ? "kostnad" : sista.slag();
    Map<Integer, Belopp> belopp = new LinkedHashMap<>();
    String konto = "";
    for (int k = 1; k < celler.size(); k++) {
      Bladcell cell = cell(sista.id(), k);
      String varde = varde(cell, celler.getFirst(), celler.get(k).strip());
      if (cell.falt() == Radfalt.KONTO) {
        konto = varde;
      } else if (!varde.isEmpty()) {
        belopp.put(cell.ar(), new Belopp(Long.parseLong(varde)));
      }
    }
    nya.add(
        new Nyrad(
            slag,
            celler.getFirst().strip(),
            sista.arTryckt() ? "" : sista.lage(),
            konto,
            "",
            Optional.empty(),
            belopp,
            Optional.of(sista.id())));
  }

  private Bladcell cell(UUID rad, int kolumn) {
    List<Integer> ar = blad.huvud().ar();
    if (kolumn == 0) {
      return Bladcell.av(rad, Radfalt.NAMN);
    }
    return kolumn <= ar.size()
        ? Bladcell.belopp(rad, ar.get(kolumn - 1))
        : Bladcell.av(rad, Radfalt.KONTO);
  }

  private String varde(Bladcell cell, String namn, String text) {
    if (cell.falt() != Radfalt.BELOPP || text.isEmpty()) {
      return text;
    }
    if (Formel.ar(text)) {
      return switch (Formel.ore(blad.huvud().enhet(), text)) {
        case Svar.Ja<Long>(Long ore) -> Long.toString(ore);
        case Svar.Nej<Long>(Hinder nej) -> nekad(cell, namn, nej.text());
      };
    }
    return Beloppsinskrift.tolka(
        blad.huvud().enhet(), text, ore -> Long.toString(ore), varfor -> nekad(cell, namn, varfor));
  }

  private String nekad(Bladcell cell, String namn, String varfor) {
    fel.add(
        new Faltfel(
            "belopp",
            "felaktigt_belopp",
            Mening.av("felaktigt_belopp_3", namn, cell.ar(), varfor)));
    return "0";
  }

  /**
   * Kalkylblad sätter citattecken om celler med radbrytning eller tabb; radbrytningen blir blank.
   */
  static List<List<String>> dela(String text) {
    List<List<String>> block = new ArrayList<>();
    List<String> rad = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean citat = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dubbelt = citat && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
      if (dubbelt) {
        cell.append('"');
        i++;
      } else if (c == '"' && (citat || cell.isEmpty())) {
        citat = !citat;
      } else if (citat) {
        cell.append(Character.isISOControl(c) ? ' ' : c);
      } else if (c == '\t' || c == '\n') {
        rad.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          block.add(rad);
          rad = new ArrayList<>();
        }
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    if (!rad.isEmpty() || !cell.isEmpty()) {
      rad.add(cell.toString());
      block.add(rad);
    }
    return block;
  }
}
