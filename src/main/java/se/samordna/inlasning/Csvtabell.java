package se.samordna.inlasning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/** Läser csv: citattecken som i RFC 4180, radslut LF, CRLF eller CR. */
final class Csvtabell {

  private final String text;
  private final char skilje;
  private final List<Tabellrad> rader = new ArrayList<>();
  private List<Cell> celler = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private int antalCeller;
  private int radnummer = 1;
  private int radensBorjan = 1;
  private boolean citat;

  private Csvtabell(String text, char skilje) {
    this.text = text;
    this.skilje = skilje;
  }

  static Svar<Ratabell> las(byte[] bytes) {
    return Teckenkodning.las(bytes).sedan(Csvtabell::las);
  }

  private static Svar<Ratabell> las(Teckenkodning.Text fil) {
    Skiljetecken skilje = Skiljetecken.av(fil.innehall());
    try {
      return new Csvtabell(skilje.utanTips(fil.innehall()), skilje.tecken())
          .dela()
          .som(
              rader ->
                  new Ratabell(
                      rader,
                      Filkalla.csv(fil.kodning(), skilje.namn()),
                      false,
                      fil.anmarkningar(),
                      Set.of()));
    } catch (Grans.Over over) {
      return Svar.nej(Filhinder.fil(over.mening()));
    }
  }

  private Svar<List<Tabellrad>> dela() {
    for (int i = 0; i < text.length(); i++) {
      char tecken = text.charAt(i);
      char nasta = i + 1 < text.length() ? text.charAt(i + 1) : '\0';
      if (citat && tecken == '"' && nasta == '"') {
        cell.append('"');
        i++;
      } else if (tecken != '\r' || nasta != '\n') {
        tag(tecken == '\r' ? '\n' : tecken);
      }
    }
    if (citat) {
      return Svar.nej(Filhinder.fil(Mening.av("fil_citattecken", radensBorjan)));
    }
    slutaRad();
    return Svar.ja(rader);
  }

  private void tag(char tecken) {
    if (tecken == '\n') {
      radnummer++;
    }
    if (tecken == '"' && (citat || cell.isEmpty())) {
      citat = !citat;
    } else if (citat || (tecken != skilje && tecken != '\n')) {
      Grans.tecken(cell.length());
      cell.append(tecken);
    } else if (tecken == skilje) {
      slutaCell();
    } else {
      slutaRad();
    }
  }

  private void slutaCell() {
    Grans.celler(++antalCeller);
    Cell ny = Cell.text(cell.toString());
    if (!ny.arTom()) {
      Grans.kolumner(celler.size() + 1);
    }
    if (celler.size() < Grans.KOLUMNER) {
      celler.add(ny);
    }
    cell.setLength(0);
  }

  private void slutaRad() {
    slutaCell();
    Tabellrad rad = new Tabellrad(radensBorjan, celler);
    if (!rad.arTom()) {
      Grans.rader(rader.size() + 1);
      rader.add(rad);
    }
    celler = new ArrayList<>();
    radensBorjan = radnummer;
  }
}
