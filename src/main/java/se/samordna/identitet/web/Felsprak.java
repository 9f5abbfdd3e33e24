package se.samordna.identitet.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.samordna.gemensam.Talsprak;

/** Språket på en felsida, utan session: det i adressen, annars det som den som frågar har valt. */
final class Felsprak {

  private Felsprak() {}

  static Locale av(HttpServletRequest begaran) {
    return fraga(begaran).contains("sprak=en") || valt(begaran) ? Locale.ENGLISH : Talsprak.SVENSKA;
  }

  /** Frågesträngen i den begäran som gick fel, vare sig felet har sin egen vända eller inte. */
  private static String fraga(HttpServletRequest begaran) {
    Object felets = begaran.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
    return felets instanceof String q
        ? q
        : Optional.ofNullable(begaran.getQueryString()).orElse("");
  }

  private static boolean valt(HttpServletRequest begaran) {
    return Optional.ofNullable(begaran.getCookies()).stream()
        .flatMap(Stream::of)
        .anyMatch(k -> k.getName().equals(Talsprak.KAKA) && k.getValue().equals("en"));
  }
}
