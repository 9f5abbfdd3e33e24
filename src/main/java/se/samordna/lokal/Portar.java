package se.samordna.lokal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Portarna på den egna datorn. Varje port är en inställning i miljön.
 *
 * @param app programmets skärmar och API
 * @param zeebe motorns gRPC
 * @param zeebeKommando motorns kommandoport, mellan mäklare
 * @param zeebeIntern motorns interna port, mellan mäklare
 * @param zeebeRest motorns REST, som ingen använder men som måste få en plats
 * @param zeebeAktuator motorns hälsa och klocka
 */
public record Portar(
    int app,
    int keycloak,
    int postgres,
    int zeebe,
    int zeebeKommando,
    int zeebeIntern,
    int zeebeRest,
    int zeebeAktuator) {

  /** De vanliga portarna, eller de som miljön säger ({@code SAMORDNA_PORT} och så vidare). */
  static Portar ur(Map<String, String> miljo) {
    return new Portar(
        tal(miljo, "SAMORDNA_PORT", 8080),
        tal(miljo, "SAMORDNA_KEYCLOAK_PORT", 8180),
        tal(miljo, "SAMORDNA_POSTGRES_PORT", 5480),
        tal(miljo, "SAMORDNA_ZEEBE_PORT", 26500),
        tal(miljo, "SAMORDNA_ZEEBE_KOMMANDO_PORT", 26501),
        tal(miljo, "SAMORDNA_ZEEBE_INTERN_PORT", 26502),
        tal(miljo, "SAMORDNA_ZEEBE_REST_PORT", 26580),
        tal(miljo, "SAMORDNA_ZEEBE_AKTUATOR_PORT", 9600));
  }

  /** Lediga portar, för tester; alla hålls öppna tills den sista är vald så att de blir olika. */
  public static Portar lediga() {
    List<ServerSocket> hallna = new ArrayList<>();
    try {
      for (int i = 0; i < 8; i++) {
        hallna.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      int[] p = hallna.stream().mapToInt(ServerSocket::getLocalPort).toArray();
      return new Portar(p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7]);
    } catch (IOException e) {
      throw new Startfel("Inga lediga portar på den här datorn: " + e.getMessage(), e);
    } finally {
      hallna.forEach(Portar::slapp);
    }
  }

  /**
   * {@link Startfel} som namnger den första upptagna porten och inställningen som byter den. Zeebes
   * portar behövs bara när den är motorn.
   */
  void kravLediga(Motorval motor) {
    namngivna(motor)
        .forEach(
            (namn, port) -> {
              if (upptagen(port)) {
                throw new Startfel(
                    "Port %d är upptagen. Stäng det som använder den, eller välj en annan: %s=%d ./start"
                        .formatted(port, namn, port + 1000));
              }
            });
  }

  String jdbc(String databas) {
    return "jdbc:postgresql://127.0.0.1:" + postgres + "/" + databas;
  }

  public String issuer() {
    return "http://localhost:" + keycloak + "/realms/samordna";
  }

  private Map<String, Integer> namngivna(Motorval motor) {
    Map<String, Integer> alla = new LinkedHashMap<>();
    alla.put("SAMORDNA_PORT", app);
    alla.put("SAMORDNA_KEYCLOAK_PORT", keycloak);
    alla.put("SAMORDNA_POSTGRES_PORT", postgres);
    if (motor == Motorval.ZEEBE) {
      alla.put("SAMORDNA_ZEEBE_PORT", zeebe);
      alla.put("SAMORDNA_ZEEBE_KOMMANDO_PORT", zeebeKommando);
      alla.put("SAMORDNA_ZEEBE_INTERN_PORT", zeebeIntern);
      alla.put("SAMORDNA_ZEEBE_REST_PORT", zeebeRest);
      alla.put("SAMORDNA_ZEEBE_AKTUATOR_PORT", zeebeAktuator);
    }
    return alla;
  }

  /** Som servrarna själva öppnar porten: en nyss stängd port i väntan räknas inte som upptagen. */
  private static boolean upptagen(int port) {
    for (String adress : List.of("127.0.0.1", "0.0.0.0")) {
      try (ServerSocket prov = new ServerSocket()) {
        prov.setReuseAddress(true);
        prov.bind(new InetSocketAddress(adress, port));
      } catch (IOException e) {
        return true;
      }
    }
    return false;
  }

  private static int tal(Map<String, String> miljo, String namn, int vanlig) {
    String varde = miljo.getOrDefault(namn, "").strip();
    try {
      int port = varde.isEmpty() ? vanlig : Integer.parseInt(varde);
      if (port > 0 && port < 65536) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Faller till samma svar som ett tal utanför gränserna.
    }
    throw new Startfel(
        "%s=%s är ingen port. Ange ett tal mellan 1 och 65535.".formatted(namn, varde));
  }

  private static void slapp(ServerSocket hallen) {
    try {
      hallen.close();
    } catch (IOException e) {
      throw new Startfel("Porten kunde inte lämnas: " + e.getMessage(), e);
    }
  }
}
