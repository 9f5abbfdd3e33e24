package se.samordna.identitet.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Varför en kropp inte gick att läsa: vilket fält det gäller, och vad det skulle ha varit. */
final class Jsonfel {

  private Jsonfel() {}

  static Hinder tolka(JacksonException fel) {
    if (fel instanceof StreamConstraintsException) {
      return Hinder.form("for_stort", Mening.av("for_stort"));
    }
    String falt = falt(fel);
    if (falt.isEmpty()) {
      return Hinder.form("olasligt", Mening.av("olasligt"));
    }
    return Hinder.form(List.of(faltfel(falt, fel)));
  }

  private static Faltfel faltfel(String falt, JacksonException fel) {
    return switch (fel) {
      case UnrecognizedPropertyException okant ->
          new Faltfel(falt, "okant_falt", Mening.av("okant_falt", falt));
      case InvalidFormatException okant
          when okant.getTargetType().isEnum() && okant.getValue() instanceof String ->
          new Faltfel(
              falt, "okant_varde", Mening.av("okant_varde_3", koder(okant.getTargetType())));
      default -> new Faltfel(falt, "fel_form", Mening.av("fel_form_3", falt));
    };
  }

  private static String koder(Class<?> upprakning) {
    return Arrays.stream(upprakning.getEnumConstants())
        .map(v -> Kod.av((Enum<?>) v))
        .collect(Collectors.joining(", "));
  }

  private static String falt(JacksonException fel) {
    StringBuilder vag = new StringBuilder();
    for (JacksonException.Reference del : fel.getPath()) {
      String namn = del.getPropertyName();
      vag.append(namn == null ? "[" + del.getIndex() + "]" : (vag.isEmpty() ? "" : ".") + namn);
    }
    return vag.toString();
  }
}
