package se.samordna.protokoll;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.foredragning.lista.Doljning;
import se.samordna.foredragning.lista.Publiklista;
import se.samordna.protokoll.Protokollunderlag.Punktfakta;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Gör ett fryst protokoll till det som alla får läsa (R28): en maskerad punkt behåller sin
 * paragraf, får sin publika rubrik och en rad som nämner lagrummet; allt annat på den utelämnas.
 * Där resten nämner en dold rubrik skrivs den över. Ren: originalet rörs inte.
 */
final class Protokollmaskering {

  /** Fält som är koder eller användarnamn, inte text som någon läser. */
  private static final Set<String> KODER =
      Set.of(
          "person",
          "skrivenAv",
          "ordforande",
          "ledare",
          "slag",
          "narvaro",
          "uppdrag",
          "utfall",
          "forslag",
          "rost",
          "finansiering",
          "del");

  private final JsonMapper json;

  Protokollmaskering(JsonMapper json) {
    this.json = json;
  }

  /** Det som alla får läsa; lika med originalet när inget i det är maskerat. */
  Protokollinnehall maskera(Protokollinnehall original, Publiklista.Lista lista) {
    if (!lista.nagotMaskerat()) {
      return original;
    }
    Protokollinnehall oppet =
        overskrivet(utanMaskerade(original, lista), doljning(original, lista));
    return tillbaka(oppet, original, lista);
  }

  /** Rubriken kan ha ändrats sedan protokollet frös: också den frysta är dold. */
  private static Doljning doljning(Protokollinnehall original, Publiklista.Lista lista) {
    Map<String, String> dolda = new HashMap<>(lista.doljning().publika());
    original
        .underlag()
        .punkter()
        .forEach(
            p ->
                lista
                    .maskerad(p.punkt())
                    .ifPresent(m -> dolda.putIfAbsent(p.rubrik().strip(), m.rubrik())));
    return new Doljning(dolda);
  }

  private static Protokollinnehall utanMaskerade(
      Protokollinnehall original, Publiklista.Lista lista) {
    Protokollunderlag u = original.underlag();
    return new Protokollinnehall(
        u.med(
            u.punkter().stream().filter(p -> lista.maskerad(p.punkt()).isEmpty()).toList(),
            List.of()),
        original.texter().stream()
            .filter(t -> t.punkt().flatMap(lista::maskerad).isEmpty())
            .toList());
  }

  /** Paragraferna på sina platser igen, de maskerade med publik rubrik och lagrum. */
  private static Protokollinnehall tillbaka(
      Protokollinnehall oppet, Protokollinnehall original, Publiklista.Lista lista) {
    Map<UUID, Punktfakta> oppna =
        oppet.underlag().punkter().stream()
            .collect(Collectors.toMap(Punktfakta::punkt, Function.identity()));
    List<Punktfakta> punkter =
        original.underlag().punkter().stream()
            .map(
                p ->
                    lista
                        .maskerad(p.punkt())
                        .map(m -> maskerad(p, m))
                        .orElseGet(() -> oppna.getOrDefault(p.punkt(), p)))
            .toList();
    Stream<Protokolltext> rader =
        punkter.stream()
            .flatMap(p -> lista.maskerad(p.punkt()).stream())
            .map(m -> rad(m.id(), m.lagrum()));
    return new Protokollinnehall(
        oppet.underlag().med(punkter, obehandlade(original, lista)),
        Stream.concat(oppet.texter().stream(), rader).toList());
  }

  /**
   * Bara rubriker som alla får läsa i listan; en rubrik som inte känns igen visas inte. Skälet till
   * att styrelsen sagt nej följer med när punkten är öppen.
   */
  private static List<String> obehandlade(Protokollinnehall original, Publiklista.Lista lista) {
    Set<String> publika =
        lista.alla().stream().map(Publiklista.Punkt::rubrik).collect(Collectors.toSet());
    Set<String> oppna =
        lista.alla().stream()
            .filter(p -> lista.maskerad(p.id()).isEmpty())
            .map(Publiklista.Punkt::rubrik)
            .collect(Collectors.toSet());
    return original.underlag().obehandlade().stream()
        .map(lista.doljning()::rubrik)
        .map(r -> publika.contains(r) || avbojd(r, oppna) ? r : Doljning.MASKERAT)
        .toList();
  }

  private static boolean avbojd(String rad, Set<String> oppna) {
    return oppna.stream()
        .anyMatch(o -> rad.startsWith(o + " (") || rad.startsWith(o + Protokollskrivare.AVBOJD));
  }

  private static Punktfakta maskerad(Punktfakta p, Publiklista.Punkt m) {
    return new Punktfakta(
        p.punkt(),
        p.paragraf(),
        p.slag(),
        m.rubrik(),
        m.begransad() ? Optional.empty() : p.diarienummer(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static Protokolltext rad(UUID punkt, String lagrum) {
    return new Protokolltext(
        Textdel.SAMMANFATTNING,
        Optional.of(punkt),
        0,
        "Paragrafens innehåll är maskerat enligt "
            + Paragrafskrivare.utanPunkt(lagrum)
            + ". Begär ut det hos förbundet, som prövar vad som kan lämnas ut.",
        Optional.empty(),
        Optional.empty());
  }

  private Protokollinnehall overskrivet(Protokollinnehall det, Doljning doljning) {
    JsonNode trad = json.valueToTree(det);
    skrivOver(trad, doljning);
    return json.treeToValue(trad, Protokollinnehall.class);
  }

  private static void skrivOver(JsonNode nod, Doljning doljning) {
    if (nod instanceof ObjectNode objekt) {
      objekt.propertyNames().stream()
          .filter(namn -> !KODER.contains(namn))
          .toList()
          .forEach(namn -> objekt.set(namn, oversatt(objekt.get(namn), doljning)));
    }
  }

  private static JsonNode oversatt(JsonNode nod, Doljning doljning) {
    if (nod instanceof StringNode text) {
      return StringNode.valueOf(doljning.text(text.stringValue()));
    }
    if (nod instanceof ArrayNode lista) {
      for (int nr = 0; nr < lista.size(); nr++) {
        lista.set(nr, oversatt(lista.get(nr), doljning));
      }
    }
    skrivOver(nod, doljning);
    return nod;
  }
}
