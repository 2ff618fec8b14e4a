package yihao.e2e.fuzz;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import yihao.e2e.City;

/// Sends made-up requests, each operation in its turn, and collects what answers do not keep.
public final class Fuzz {

    private static final List<String> SERVICES = List.of("lead", "project", "reward", "talent");
    private static final int AT_ONCE = 4;

    private final City city;
    private final Persons persons;
    private final Map<String, ApiDocument> documents;
    private final List<Operation> operations;
    private final WhatIsPromised promised;
    private final KnownValues known = new KnownValues();
    private final Map<String, String> findings = new ConcurrentSkipListMap<>();
    private final Set<String> reached = ConcurrentHashMap.newKeySet();
    private final Map<Integer, AtomicLong> answers = new ConcurrentSkipListMap<>();

    /// @param chosen which operations, by method and path, such as `GET /api/leads/{id}`
    public Fuzz(City city, Predicate<String> chosen) {
        this.city = city;
        persons = new Persons(city);
        documents = Stream.concat(
                        SERVICES.stream().map(part -> document(part, "/api/services/" + part + "/openapi")),
                        Stream.of(document("gateway", "/v3/api-docs")))
                .collect(Collectors.toMap(ApiDocument::part, Function.identity(), (one, _) -> one, TreeMap::new));
        operations = documents.values().stream()
                .flatMap(document -> document.operations().stream())
                .filter(operation -> chosen.test(operation.toString()))
                .toList();
        promised = new WhatIsPromised(documents);
    }

    private ApiDocument document(String part, String address) {
        return new ApiDocument(part, city.as("auditor").get(address).done().body());
    }

    public int operations() {
        return operations.size();
    }

    /// What was found, each kind once for each operation, with a request that shows it.
    public Map<String, String> findings() {
        return Map.copyOf(findings);
    }

    /// How many answers there were of each status, and how many operations once said yes.
    @Override
    public String toString() {
        return answers + ", a yes from " + reached.size() + " of " + operations.size() + " operations";
    }

    public void send(int requests, long seed) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var order = operations.stream().collect(Collectors.toList());
            java.util.Collections.shuffle(order, new Random(seed));
            var parts = IntStream.range(0, AT_ONCE)
                    .<Future<?>>mapToObj(part -> threads.submit(() -> sendPart(order, part, requests, seed)))
                    .toList();
            for (var part : parts) {
                part.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void sendPart(List<Operation> order, int part, int requests, long seed) {
        var random = new SplittableRandom(seed + part);
        for (int i = part; i < requests; i += AT_ONCE) {
            var operation = order.get(i % order.size());
            var document = documents.get(operation.part());
            if (document != null) {
                send(new MakeUpRequests(document, known, persons, random).of(operation));
            }
        }
    }

    private void send(MadeUp request) {
        var answer = answerTo(request);
        if (answer.statusCode() != 401 && answer.statusCode() != 403) {
            persons.wasLetIn(request.person(), request.operation());
        }
        if (answer.statusCode() < 300) {
            reached.add(request.operation().toString());
        }
        answers.computeIfAbsent(answer.statusCode(), _ -> new AtomicLong()).incrementAndGet();
        promised.brokenBy(request, answer)
                .forEach(broken -> findings.putIfAbsent(
                        request.operation() + ": " + broken,
                        "%s%n  %s%n  %d %s"
                                .formatted(broken, request.asCurl(), answer.statusCode(), cut(answer.body()))));
        if (answer.statusCode() < 300
                && answer.headers().firstValue("Content-Type").orElse("").contains("json")) {
            learn(request, answer);
        }
    }

    private void learn(MadeUp request, HttpResponse<String> answer) {
        try {
            known.learn(request.operation().path(), City.JSON.readTree(answer.body()));
        } catch (JacksonException e) {
            // what is promised of answers has been seen to
        }
    }

    /// A connection that was closed after an answer to a request too long may break the next one, once.
    private HttpResponse<String> answerTo(MadeUp request) {
        var caller = persons.caller(request.person());
        try {
            var answer = caller.send(request.to(city.gateway()));
            return answer.statusCode() == 401 && caller.renewToken() ? caller.send(request.to(city.gateway())) : answer;
        } catch (UncheckedIOException e) {
            return caller.send(request.to(city.gateway()));
        }
    }

    private static String cut(String text) {
        return text.length() > 400 ? text.substring(0, 400) + " …" : text;
    }
}
