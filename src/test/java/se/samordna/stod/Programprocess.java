package se.samordna.stod;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samordna.lokal.Motorval;
import se.samordna.lokal.Portar;
import se.samordna.lokal.Program;

/** Programmet som en egen process mot samma servrar, för tester som dödar det mitt i. */
public final class Programprocess implements AutoCloseable {

  private final Program program;

  private Programprocess(Program program) {
    this.program = program;
  }

  /** Startar och väntar tills programmet är redo. */
  public static Programprocess starta() {
    return starta(Map.of());
  }

  /** Som {@link #starta()}, med egna Spring-egenskaper ovanpå de vanliga. */
  public static Programprocess starta(Map<String, String> egna) {
    Map<String, String> egenskaper = new HashMap<>(Servrar.egenskaper());
    egenskaper.putAll(egna);
    return med(egenskaper);
  }

  /** Som {@link #starta()}, på motorn. */
  public static Programprocess pa(Motorval motor) {
    return med(Servrar.egenskaper(motor));
  }

  /** Som {@link #starta()}, med just de Spring-egenskaperna. */
  public static Programprocess med(Map<String, String> egenskaper) {
    Program program =
        Program.nytt(
            Servrar.igang().kataloger(),
            Portar.lediga().app(),
            List.of("-cp", System.getProperty("java.class.path"), "se.samordna.Samordna"),
            egenskaper);
    Runtime.getRuntime().addShutdownHook(new Thread(program::doda));
    program.starta();
    return new Programprocess(program);
  }

  public Api som(String anvandare) {
    return api().som(anvandare);
  }

  public Api api() {
    return Api.mot(program.port(), Servrar.igang().portar().issuer());
  }

  public long pid() {
    return program.pid();
  }

  public int port() {
    return program.port();
  }

  /** Sant när programmet svarar att det lever. */
  public boolean lever() {
    return program.svarar();
  }

  /** Som {@code kill -9}. */
  public void doda() {
    program.doda();
  }

  /** Samma program igen, på samma port. */
  public void startaIgen() {
    program.starta();
  }

  @Override
  public void close() {
    program.stanna();
  }
}
