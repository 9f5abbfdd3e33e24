package se.samordna.gemensam.tecken;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ord där ett annat tecken står i en bokstavs ställe: frågetecken, och koder för åäö. */
final class Fragetecken {

  /** Så många ord nämns; fler säger inte mer. */
  private static final int MEST_NAMNDA = 200;

  /**
   * Ett tecken i bokstavens ställe: frågetecken, sju bitars svensk text (SIS 63 61 27), och det som
   * webbsidor, brev och adresser skriver i stället för åäö. Bara själva stället: med hela ordet i
   * uttrycket tog ett långt ord tiden i kvadrat.
   */
  private static final Pattern FRAGETECKEN =
      Pattern.compile(
          "(\\p{L}[?|{}\\[\\]\\\\]\\p{L}"
              + "|&(aring|auml|ouml|Aring|Auml|Ouml|#(229|228|246|197|196|214));"
              + "|(=|%)C3(=|%)(A5|A4|B6|85|84|96)|=(E5|E4|F6|C5|C4|D6)(?=\\p{Ll})"
              + "|\\\\u00(e5|e4|f6|c5|c4|d6))");

  private Fragetecken() {}

  /**
   * Raderna räknas som i {@link Bytedelar}: en sidmatning eller ett stycke i en cell är ingen ny.
   */
  static List<Avkodad.Ord> i(String text) {
    List<Avkodad.Ord> ord = new ArrayList<>();
    List<String> rader = text.lines().toList();
    for (int i = 0; i < rader.size() && ord.size() < MEST_NAMNDA; i++) {
      Matcher traff = FRAGETECKEN.matcher(rader.get(i));
      int slut = 0;
      while (ord.size() < MEST_NAMNDA && traff.find(slut)) {
        int borjan = ordetsBorjan(rader.get(i), slut, traff.start());
        slut = ordetsSlut(rader.get(i), traff.end());
        ord.add(new Avkodad.Ord(i + 1, rader.get(i).substring(borjan, slut)));
      }
    }
    return ord;
  }

  /** Ordet söks runt träffen för sig: ett uttryck med hela ordet i läser långa rader om och om. */
  private static int ordetsBorjan(String rad, int forraSlut, int fran) {
    int i = fran;
    while (i > forraSlut && Character.isLetter(rad.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static int ordetsSlut(String rad, int fran) {
    int i = fran;
    while (i < rad.length() && Character.isLetter(rad.charAt(i))) {
      i++;
    }
    return i;
  }
}
