package se.samordna.processmotor.zeebe;

import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.HandlerRegistry;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerMethodDefinition;
import io.grpc.Status;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.NettyServerBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Står mellan programmet och den riktiga motorn. Släpper igenom allt, tills den blir ombedd att
 * neka eller hålla kvar programmets kommandon; arbetarnas frågor går alltid igenom.
 */
final class Motorproxy implements AutoCloseable {

  private static final List<String> FRAGOR =
      List.of("ActivateJobs", "StreamActivatedJobs", "Topology");

  private final Server server;
  private final ManagedChannel motorn;
  private final AtomicInteger pagar = new AtomicInteger();
  private final AtomicInteger mest = new AtomicInteger();
  private final List<Runnable> hallna = new CopyOnWriteArrayList<>();
  private volatile Optional<Status> nej = Optional.empty();
  private volatile boolean haller;

  private Motorproxy(int port) {
    motorn = NettyChannelBuilder.forAddress("127.0.0.1", port).usePlaintext().build();
    try {
      server =
          NettyServerBuilder.forAddress(new InetSocketAddress("127.0.0.1", 0))
              .fallbackHandlerRegistry(new Allt())
              .build()
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Motorproxy framfor(int port) {
    return new Motorproxy(port);
  }

  URI adress() {
    return URI.create("http://127.0.0.1:" + server.getPort());
  }

  /** Varje kommando får det här svaret tills {@link #slapp()}. */
  void neka(Status svar) {
    nej = Optional.of(svar);
  }

  /** Varje kommando blir liggande tills {@link #slapp()}. */
  void hall() {
    haller = true;
  }

  void slapp() {
    nej = Optional.empty();
    haller = false;
    hallna.forEach(Runnable::run);
    hallna.clear();
  }

  /** Kommandon som just nu väntar på motorns svar. */
  int pagar() {
    return pagar.get();
  }

  /** Flest kommandon som väntat samtidigt. */
  int mest() {
    return mest.get();
  }

  @Override
  public void close() {
    server.shutdownNow();
    motorn.shutdownNow();
  }

  private final class Allt extends HandlerRegistry {

    @Override
    public ServerMethodDefinition<?, ?> lookupMethod(
        String namn, @org.jspecify.annotations.Nullable String vard) {
      MethodDescriptor<byte[], byte[]> metod =
          MethodDescriptor.newBuilder(Rader.SOM_DE_AR, Rader.SOM_DE_AR)
              .setFullMethodName(namn)
              .setType(MethodDescriptor.MethodType.UNKNOWN)
              .build();
      return ServerMethodDefinition.create(metod, (samtal, huvud) -> svara(metod, samtal, huvud));
    }
  }

  private ServerCall.Listener<byte[]> svara(
      MethodDescriptor<byte[], byte[]> metod, ServerCall<byte[], byte[]> samtal, Metadata huvud) {
    boolean fraga = FRAGOR.contains(String.valueOf(metod.getBareMethodName()));
    if (!fraga && nej.isPresent()) {
      samtal.close(nej.get(), new Metadata());
      return new ServerCall.Listener<>() {};
    }
    if (!fraga) {
      mest.accumulateAndGet(pagar.incrementAndGet(), Math::max);
    }
    Bro bro = new Bro(samtal, motorn.newCall(metod, CallOptions.DEFAULT), !fraga);
    bro.borja(huvud);
    return bro;
  }

  /** Ett samtal: det som kommer från ena sidan går till den andra. */
  private final class Bro extends ServerCall.Listener<byte[]> {

    private final ServerCall<byte[], byte[]> hit;
    private final ClientCall<byte[], byte[]> dit;
    private final boolean raknas;
    private final AtomicBoolean vantar;

    Bro(ServerCall<byte[], byte[]> hit, ClientCall<byte[], byte[]> dit, boolean raknas) {
      this.hit = hit;
      this.dit = dit;
      this.raknas = raknas;
      this.vantar = new AtomicBoolean(raknas);
    }

    void borja(Metadata huvud) {
      dit.start(new Svaret(), huvud);
      hit.request(1);
      dit.request(1);
    }

    @Override
    public void onMessage(byte[] bud) {
      dit.sendMessage(bud);
      hit.request(1);
    }

    @Override
    public void onHalfClose() {
      if (haller && raknas) {
        hallna.add(dit::halfClose);
      } else {
        dit.halfClose();
      }
    }

    @Override
    public void onCancel() {
      dit.cancel("programmet lade på", null);
    }

    private final class Svaret extends ClientCall.Listener<byte[]> {

      @Override
      public void onHeaders(Metadata huvud) {
        hit.sendHeaders(huvud);
      }

      @Override
      public void onMessage(byte[] bud) {
        besvarad();
        hit.sendMessage(bud);
        dit.request(1);
      }

      @Override
      public void onClose(Status status, Metadata slut) {
        besvarad();
        hit.close(status, slut);
      }

      /** Klienten går vidare när svaret når den, innan samtalet är stängt: därför räknas det då. */
      private void besvarad() {
        if (vantar.compareAndSet(true, false)) {
          pagar.decrementAndGet();
        }
      }
    }
  }

  private enum Rader implements MethodDescriptor.Marshaller<byte[]> {
    SOM_DE_AR;

    @Override
    public InputStream stream(byte[] bud) {
      return new ByteArrayInputStream(bud);
    }

    @Override
    public byte[] parse(InputStream in) {
      try {
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
