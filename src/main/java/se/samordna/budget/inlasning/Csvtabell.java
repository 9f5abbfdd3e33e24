package se.samordna.budget.inlasning;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.samordna.gemensam.Svar;

/**
 * Läser csv: UTF-8 med eller utan BOM, skiljetecken {@code ;}, {@code ,} eller tabb (det som är
 * vanligast i första raden), citattecken som i RFC 4180.
 */
final class Csvtabell {

  private final String text;
  private final char skilje;
  private final List<Tabellrad> rader = new ArrayList<>();
  private List<String> celler = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private int radnummer = 1;
  private int radensBorjan = 1;
  private boolean citat;

  private Csvtabell(String text) {
    this.text = text;
    this.skilje = skiljetecken(text);
  }

  static Svar<List<Tabellrad>> las(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Csvtabell(text.startsWith("\ufeff") ? text.substring(1) : text).dela();
    } catch (CharacterCodingException fel) {
      return Svar.nej(
          Filhinder.fil("Filen är inte UTF-8. Spara den som ”CSV UTF-8” och försök igen."));
    }
  }

  private static char skiljetecken(String text) {
    String rubrik = text.lines().filter(r -> !r.isBlank()).findFirst().orElse("");
    return Stream.of(';', '\t', ',')
        .max(Comparator.comparingLong(c -> rubrik.chars().filter(t -> t == c).count()))
        .orElse(';');
  }

  private Svar<List<Tabellrad>> dela() {
    for (int i = 0; i < text.length(); i++) {
      char tecken = text.charAt(i);
      if (citat && tecken == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else {
        tag(tecken);
      }
    }
    if (citat) {
      return Svar.nej(
          Filhinder.fil("Citattecknet som börjar på rad " + radensBorjan + " avslutas aldrig."));
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
    } else if (citat || (tecken != skilje && tecken != '\n' && tecken != '\r')) {
      cell.append(tecken);
    } else if (tecken == skilje) {
      slutaCell();
    } else if (tecken == '\n') {
      slutaRad();
    }
  }

  private void slutaCell() {
    celler.add(cell.toString());
    cell.setLength(0);
  }

  private void slutaRad() {
    slutaCell();
    rader.add(new Tabellrad(radensBorjan, celler));
    celler = new ArrayList<>();
    radensBorjan = radnummer;
  }
}
