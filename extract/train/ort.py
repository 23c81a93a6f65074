"""The encoder in ONNX Runtime, the same weights and texts, for BenchmarkORT of extract/encode (`make bench-ort`).

The graph is built from encoder.safetensors with the rounded matrices as float32, and int8 is made of it by ONNX
Runtime's own dynamic quantisation, a scale per output. One thread. WINDOWS is a file of JSON lines, the piece ids and
cases of a window each, marks included. The program prints "ready" and then answers lines: "int8" and "float32" with
the processor seconds that one turn over all windows takes, "vectors KIND" with the vectors of the first window, as JSON.
"""
import argparse
import json
import struct
import sys
import tempfile
import time

import numpy as np
import onnx
import onnxruntime as ort
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

TYPES = {"I8": np.int8, "F32": np.float32}


class Weights:
    """The tensors of a safetensors file; int8 ones are multiplied by the scales of their rows."""

    def __init__(self, path):
        raw = open(path, "rb").read()
        size = struct.unpack("<Q", raw[:8])[0]
        self.header, self.data = json.loads(raw[8:8 + size]), raw[8 + size:]

    def __call__(self, name):
        info = self.header[name]
        a, b = info["data_offsets"]
        t = np.frombuffer(self.data[a:b], TYPES[info["dtype"]]).reshape(info["shape"])
        return t * self(name + ".scale")[:, None] if t.dtype == np.int8 else t


class Graph:
    """Collects the nodes and weights of the encoder: all-MiniLM-L6-v2 with a case embedding."""

    def __init__(self, tensor):
        self.tensor, self.nodes, self.weights = tensor, [], []

    def const(self, name, value):
        if name not in [w.name for w in self.weights]:
            self.weights.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def op(self, kind, *inputs, **attributes):
        self.nodes.append(helper.make_node(kind, inputs, [f"t{len(self.nodes)}"], **attributes))
        return self.nodes[-1].output[0]

    def norm(self, x, name):
        w, b = (self.const(name + s, self.tensor(name + s)) for s in (".w", ".b"))
        return self.op("LayerNormalization", x, w, b, epsilon=1e-12)

    def linear(self, x, name):
        y = self.op("MatMul", x, self.const(name, self.tensor(name).T))
        return self.op("Add", y, self.const(name + ".b", self.tensor(name + ".bias")))

    def layer(self, x, name):
        split, join = self.const("split", np.array([0, 0, 12, 32])), self.const("join", np.array([0, 0, 384]))
        root = self.const("root", np.float32(32 ** -0.5))
        q, k, v = (self.op("Reshape", self.linear(x, name + n), split) for n in "qkv")
        q, v = (self.op("Transpose", t, perm=[0, 2, 1, 3]) for t in (q, v))
        scores = self.op("Mul", self.op("MatMul", q, self.op("Transpose", k, perm=[0, 2, 3, 1])), root)
        a = self.op("MatMul", self.op("Softmax", scores, axis=-1), v)
        a = self.op("Reshape", self.op("Transpose", a, perm=[0, 2, 1, 3]), join)
        x = self.norm(self.op("Add", x, self.linear(a, name + "o")), name + "ln1")
        h = self.op("Gelu", self.linear(x, name + "up"))
        return self.norm(self.op("Add", x, self.linear(h, name + "down")), name + "ln2")

    def model(self):
        parts = (("word", "ids"), ("pos", "at"), ("case", "cases"))
        word, pos, case = (self.op("Gather", self.const(n, self.tensor(n)), at) for n, at in parts)
        x = self.norm(self.op("Add", word, self.op("Add", pos, case)), "emb.ln")
        for i in range(6):
            x = self.layer(x, f"l{i}.")
        self.nodes.append(helper.make_node("Identity", [x], ["out"]))
        ends = [helper.make_tensor_value_info(n, TensorProto.INT64, [1, "t"]) for _, n in parts]
        out = helper.make_tensor_value_info("out", TensorProto.FLOAT, [1, "t", 384])
        graph = helper.make_graph(self.nodes, "encoder", ends, [out], self.weights)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)])
        model.ir_version = 9
        return model


def sessions(weights, folder):
    onnx.save(Graph(Weights(weights)).model(), folder + "/float32.onnx")
    quantize_dynamic(folder + "/float32.onnx", folder + "/int8.onnx", weight_type=QuantType.QInt8, per_channel=True,
                     op_types_to_quantize=["MatMul"], extra_options={"MatMulConstBOnly": True})
    options = ort.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return {kind: ort.InferenceSession(f"{folder}/{kind}.onnx", options, providers=["CPUExecutionProvider"])
            for kind in ("int8", "float32")}


def main():
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("weights")
    args.add_argument("windows")
    args = args.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        kinds = sessions(args.weights, folder)
    feeds = []
    for line in open(args.windows):
        ids, cases = json.loads(line)
        feeds.append({"ids": np.array([ids]), "cases": np.array([cases]), "at": np.arange(len(ids))[None]})
    print("ready", flush=True)
    for line in sys.stdin:
        command = line.split()
        session = kinds[command[-1]]
        if command[0] == "vectors":
            print(json.dumps(session.run(None, feeds[0])[0][0].tolist()), flush=True)
            continue
        start = time.process_time()
        for feed in feeds:
            session.run(None, feed)
        print(time.process_time() - start, flush=True)


main()
