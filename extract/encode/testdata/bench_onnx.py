"""Speed of ONNX Runtime on the encoder's shape, to set beside BenchmarkNews of this package.

    pip install numpy onnx==1.23.2 onnxruntime==1.32.0
    python3 bench_onnx.py ../weights/encoder.safetensors PIECES

PIECES is the number of pieces of each sentence, one a line, as BenchmarkNews prints it with
GEOKG_PIECES=FILE set. Ids are made up: they do not matter to speed. One thread; int8 as made by
ONNX Runtime's own dynamic quantisation. Times are processor time, so a busy machine skews them little.
"""
import json
import resource
import struct
import sys
import tempfile

import numpy as np
import onnx
import onnxruntime as ort
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

raw = open(sys.argv[1], "rb").read()
size = struct.unpack("<Q", raw[:8])[0]
header = json.loads(raw[8:8 + size])
header.pop("__metadata__", None)


def tensor(name):
    a, b = header[name]["data_offsets"]
    t = np.frombuffer(raw[8 + size + a:8 + size + b], {"I8": np.int8, "F32": np.float32}[header[name]["dtype"]])
    t = t.reshape(header[name]["shape"])
    return t * tensor(name + ".scale")[:, None] if t.dtype == np.int8 else t


nodes, weights = [], []


def const(name, value):
    weights.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
    return name


def op(kind, *inputs, **attributes):
    nodes.append(helper.make_node(kind, inputs, [f"t{len(nodes)}"], **attributes))
    return nodes[-1].output[0]


def norm(x, name):
    return op("LayerNormalization", x, const(name + ".w", tensor(name + ".w")), const(name + ".b", tensor(name + ".b")), epsilon=1e-12)


def linear(x, name):
    return op("Add", op("MatMul", x, const(name, tensor(name).T)), const(name + ".b", tensor(name + ".bias")))


def model():
    x = op("Add", op("Gather", const("word", tensor("word")), "ids"), op("Gather", const("pos", tensor("pos")), "at"))
    x = norm(x, "emb.ln")
    split, join = const("split", np.array([0, 0, 12, 32])), const("join", np.array([0, 0, 384]))
    root = const("root", np.float32(32 ** -0.5))
    for i in range(6):
        q, k, v = (op("Reshape", linear(x, f"l{i}.{n}"), split) for n in "qkv")
        q, v = (op("Transpose", t, perm=[0, 2, 1, 3]) for t in (q, v))
        a = op("Softmax", op("Mul", op("MatMul", q, op("Transpose", k, perm=[0, 2, 3, 1])), root), axis=-1)
        a = op("Reshape", op("Transpose", op("MatMul", a, v), perm=[0, 2, 1, 3]), join)
        x = norm(op("Add", x, linear(a, f"l{i}.o")), f"l{i}.ln1")
        x = norm(op("Add", x, linear(op("Gelu", linear(x, f"l{i}.up")), f"l{i}.down")), f"l{i}.ln2")
    nodes.append(helper.make_node("Identity", [x], ["out"]))
    ends = [helper.make_tensor_value_info(n, TensorProto.INT64, [1, "t"]) for n in ("ids", "at")]
    graph = helper.make_graph(nodes, "encoder", ends, [helper.make_tensor_value_info("out", TensorProto.FLOAT, [1, "t", 384])], weights)
    m = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)])
    m.ir_version = 9
    return m


def main():
    counts = [int(n) + 2 for n in open(sys.argv[2])]
    folder = tempfile.mkdtemp()
    onnx.save(model(), folder + "/f32.onnx")
    quantize_dynamic(folder + "/f32.onnx", folder + "/int8.onnx", weight_type=QuantType.QInt8, per_channel=True,
                     op_types_to_quantize=["MatMul"], extra_options={"MatMulConstBOnly": True})
    options = ort.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    used = lambda: sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    for kind in ("int8", "f32"):
        session = ort.InferenceSession(f"{folder}/{kind}.onnx", options, providers=["CPUExecutionProvider"])
        for turn in range(2):  # the first warms up
            start = used()
            for n in counts:
                session.run(None, {"ids": np.arange(1000, 1000 + n)[None], "at": np.arange(n)[None]})
        print(f"{kind}: {sum(counts) / (used() - start):.0f} pieces/s")


main()
