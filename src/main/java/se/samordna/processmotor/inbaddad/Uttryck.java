package se.samordna.processmotor.inbaddad;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import org.jspecify.annotations.Nullable;
import org.operaton.bpm.engine.delegate.BaseDelegateExecution;
import org.operaton.bpm.engine.delegate.DelegateExecution;
import org.operaton.bpm.engine.delegate.VariableScope;
import org.operaton.bpm.engine.impl.el.Expression;
import se.samordna.gemensam.Klocka;

/** Ett uttryck ur ritningen, redo att räknas ut där processen står. */
record Uttryck(String text, Feel.Utrakning utrakning) implements Expression {

  /** Går det inte att räkna ut säger felet vid vilket element. */
  @Override
  public @Nullable Object getValue(VariableScope har) {
    try {
      return utrakning.av(har.getVariables());
    } catch (Uttrycksfel e) {
      throw har instanceof DelegateExecution vid ? e.vid(vid.getCurrentActivityId()) : e;
    }
  }

  @Override
  public @Nullable Object getValue(VariableScope har, BaseDelegateExecution sammanhang) {
    return getValue(har);
  }

  @Override
  public void setValue(Object varde, VariableScope har) {
    throw new UnsupportedOperationException(text);
  }

  @Override
  public void setValue(Object varde, VariableScope har, BaseDelegateExecution sammanhang) {
    throw new UnsupportedOperationException(text);
  }

  @Override
  public String getExpressionText() {
    return text;
  }

  @Override
  public boolean isLiteralText() {
    return !text.startsWith("=");
  }

  /** Dagar, ögonblick och tidslängder är text i motorn, så som i JSON; annat är sig självt. */
  static @Nullable Object forMotorn(@Nullable Object varde) {
    return switch (varde) {
      case ZonedDateTime t -> ogonblick(t.toOffsetDateTime());
      case OffsetDateTime t -> ogonblick(t);
      case LocalDateTime t -> ogonblick(t.atZone(Klocka.STOCKHOLM).toOffsetDateTime());
      case TemporalAccessor t -> t.toString();
      case TemporalAmount t -> t.toString();
      case null, default -> varde;
    };
  }

  private static String ogonblick(OffsetDateTime t) {
    return t.truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
