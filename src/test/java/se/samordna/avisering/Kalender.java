package se.samordna.avisering;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * En kalenderfil läst för sig, oktett för oktett (RFC 5545): CRLF överallt, högst 75 oktetter på en
 * rad, hela tecken på varje rad, och block som öppnas och stängs. Fel är {@link AssertionError}.
 */
record Kalender(List<Rad> alla) {

  private static final int MEST = 75;

  /** En hopvikt rad, i det innersta block den står i. */
  record Rad(String block, String text) {}

  static Kalender las(String fil) throws IOException {
    krav(fil.endsWith("\r\n"), "filen slutar med CRLF");
    krav(!fil.replace("\r\n", "").matches("(?s).*[\r\n].*"), "bara CRLF bryter rader");
    List<String> rader = new ArrayList<>();
    for (String fysisk : fil.split("\r\n")) {
      byte[] oktetter = fysisk.getBytes(StandardCharsets.UTF_8);
      krav(oktetter.length <= MEST, oktetter.length + " oktetter: " + fysisk);
      krav(oktetter.length > 0, "ingen rad är tom");
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(oktetter));
      if (fysisk.startsWith(" ")) {
        rader.add(rader.removeLast() + fysisk.substring(1));
      } else {
        rader.add(fysisk);
      }
    }
    return new Kalender(block(rader));
  }

  private static List<Rad> block(List<String> rader) {
    List<Rad> alla = new ArrayList<>();
    Deque<String> oppna = new ArrayDeque<>();
    for (String rad : rader) {
      krav(rad.matches("[A-Z-]+(;[A-Z-]+=[^:]*)*:.*"), "en rad har namn och värde: " + rad);
      if (rad.startsWith("BEGIN:")) {
        oppna.push(rad.substring(6));
        alla.add(new Rad(oppna.peek(), rad));
      } else if (rad.startsWith("END:")) {
        krav(rad.substring(4).equals(oppna.pop()), "blocken stängs i ordning: " + rad);
      } else {
        alla.add(new Rad(oppna.getFirst(), rad));
      }
    }
    krav(oppna.isEmpty(), "alla block är stängda");
    return alla;
  }

  List<String> rader(String block) {
    return alla.stream()
        .filter(r -> r.block().equals(block) && !r.text().startsWith("BEGIN:"))
        .map(Rad::text)
        .toList();
  }

  long antal(String block) {
    return alla.stream().filter(r -> r.text().equals("BEGIN:" + block)).count();
  }

  private static void krav(boolean uppfyllt, String vad) {
    if (!uppfyllt) {
      throw new AssertionError(vad);
    }
  }
}
