package se.samordna.processmotor;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Utkorgens mätare, för den som samlar in programmets mätvärden. */
@Component
class Motormatare implements MeterBinder {

  private final Driftlista lista;
  private final TransactionTemplate tx;

  Motormatare(Driftlista lista, TransactionTemplate tx) {
    this.lista = lista;
    this.tx = tx;
  }

  @Override
  public void bindTo(MeterRegistry register) {
    matare(register, "samordna.utkorg.alder.sekunder", l -> l.alder().toSeconds());
    matare(register, "samordna.utkorg.oppna", l -> antal(l, "OPPEN"));
    matare(register, "samordna.utkorg.blockerade", l -> antal(l, "BLOCKERAD"));
  }

  private void matare(MeterRegistry register, String namn, ToDoubleFunction<Driftlista> varde) {
    Gauge.builder(
            namn,
            lista,
            l -> Objects.requireNonNull(tx.execute(s -> varde.applyAsDouble(l))).doubleValue())
        .register(register);
  }

  private static double antal(Driftlista lista, String status) {
    return lista.antal().getOrDefault(status, 0L);
  }
}
