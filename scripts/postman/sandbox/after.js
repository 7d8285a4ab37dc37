// Runs after each request of the collection.
pm.test("is answered with 200", () => pm.response.to.have.status(200));

// A run follows this order, in which each request finds what it needs.
const order = ORDER;
if (pm.variables.get("inOrder") === "true") {
  pm.execution.setNextRequest(order[order.indexOf(pm.info.requestName) + 1] || null);
}
