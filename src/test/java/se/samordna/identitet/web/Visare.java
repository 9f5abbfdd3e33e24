package se.samordna.identitet.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** En klocka som provet ställer. */
final class Visare extends Clock {

  private Instant nu = Instant.parse("2026-01-01T10:00:00Z");

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zon) {
    return this;
  }

  @Override
  public Instant instant() {
    return nu;
  }

  void fram(Duration sa) {
    nu = nu.plus(sa);
  }
}
