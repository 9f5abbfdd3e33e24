package se.samordna.identitet.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.samordna.gemensam.Talsprak;

/** Språket den som frågar har valt på skärmarna; svenska för alla andra. */
final class Valtsprak {

  private Valtsprak() {}

  static Locale av(HttpServletRequest begaran) {
    boolean engelska =
        Optional.ofNullable(begaran.getCookies()).stream()
            .flatMap(Stream::of)
            .anyMatch(k -> k.getName().equals(Talsprak.KAKA) && k.getValue().equals("en"));
    return engelska ? Locale.ENGLISH : Talsprak.SVENSKA;
  }
}
